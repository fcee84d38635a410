import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.StreamSupport;

/**
 * Runs many command lines of the program in one process: each alone would take seconds to start.
 *
 * <p>
 * The program ends its process after each; while its classes are loaded, {@code System.exit} is replaced by
 * {@link Ended#with}, which ends the command line alone. Behind what it says on either stream stands a line that
 * {@link #end} makes, with the exit code.
 */
public final class OneProcess {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private OneProcess() {
    }

    /** The end of a command line. */
    public static final class Ended extends Error {
        private static final long serialVersionUID = 1;

        private final int code;

        private Ended(int code) {
            super(null, null, false, false);
            this.code = code;
        }

        /** Stands where {@code System.exit} stood. */
        public static void with(int code) {
            throw new Ended(code);
        }
    }

    /** Runs the command lines of a file, an argument after a tab, by the program of a jar, in the working folder. */
    public static void main(String[] args) throws Exception {
        Path jar = Path.of(args[0]);
        Loader loader = new Loader(jar);
        Method main = loader.loadClass(mainClass(jar)).getMethod("main", String[].class);
        List<String> lines = Files.readAllLines(Path.of(args[1]));
        for (int i = 0; i < lines.size(); i++) {
            String[] words = lines.get(i).split("\t", -1);
            String[] outcome = {"does not end"};
            Thread thread = Thread.ofPlatform().daemon().unstarted(() -> outcome[0] = outcome(main, words));
            thread.setContextClassLoader(loader);
            thread.start();
            boolean over = thread.join(PATIENCE);
            String end = end(i, outcome[0]);
            System.out.println(end);
            System.out.flush();
            System.err.println(end);
            System.err.flush();
            if (!over) {
                break;
            }
        }
        Runtime.getRuntime().halt(0);
    }

    /** Returns the line that ends what a command line said. */
    static String end(int number, String outcome) {
        return "\u0001" + number + "\u0001" + outcome;
    }

    private static String outcome(Method main, String[] words) {
        try {
            main.invoke(null, (Object) words);
            return "returns";
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof Ended ended ? "exit code " + ended.code : "throws " + e.getCause();
        } catch (IllegalAccessException e) {
            return "cannot be called: " + e;
        }
    }

    /** The launcher of the jar names the class that it starts in a string. */
    private static String mainClass(Path path) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            String launcher = jar.getManifest().getMainAttributes().getValue("Main-Class").replace('.', '/');
            byte[] bytes = jar.getInputStream(jar.getEntry(launcher + ".class")).readAllBytes();
            return StreamSupport.stream(ClassFile.of().parse(bytes).constantPool().spliterator(), false)
                    .filter(StringEntry.class::isInstance).map(entry -> ((StringEntry) entry).stringValue())
                    .filter(name -> jar.getEntry(name.replace('.', '/') + ".class") != null).findAny().orElseThrow();
        }
    }

    /** Loads the program and its libraries; JavaFX, which has to come from modules, the virtual machine has loaded. */
    private static final class Loader extends URLClassLoader {
        private static final ClassDesc SYSTEM = ClassDesc.of("java.lang.System");
        private static final ClassDesc ENDED = Ended.class.describeConstable().orElseThrow();

        private final String within;

        Loader(Path jar) throws IOException {
            super(urls(jar), OneProcess.class.getClassLoader());
            within = jar.toUri().toURL() + "!";
        }

        private static URL[] urls(Path jar) throws IOException {
            List<URL> urls = new ArrayList<>(List.of(jar.toUri().toURL()));
            try (var libraries = Files.newDirectoryStream(jar.resolveSibling("lib"), "*.jar")) {
                for (Path each : libraries) {
                    urls.add(each.toUri().toURL());
                }
            }
            return urls.toArray(URL[]::new);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            URL resource = findResource(name.replace('.', '/') + ".class");
            if (resource == null || !resource.getPath().startsWith(within)) {
                return super.findClass(name);
            }
            try (var in = resource.openStream()) {
                byte[] bytes = in.readAllBytes();
                String text = new String(bytes, StandardCharsets.ISO_8859_1);
                byte[] loaded = text.contains("java/lang/System") && text.contains("exit") ? goingOn(bytes) : bytes;
                return defineClass(name, loaded, 0, loaded.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private byte[] goingOn(byte[] bytes) {
            ClassFile file = ClassFile.of(ClassFile.ClassHierarchyResolverOption
                    .of(ClassHierarchyResolver.ofResourceParsing(this)));
            return file.transformClass(file.parse(bytes), ClassTransform.transformingMethodBodies((code, element) -> {
                if (element instanceof InvokeInstruction call && call.owner().asSymbol().equals(SYSTEM)
                        && call.name().equalsString("exit")) {
                    code.invokestatic(ENDED, "with", call.typeSymbol());
                } else {
                    code.with(element);
                }
            }));
        }
    }
}
