package kllab.ui.formula;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.List;
import java.util.function.Function;
import kllab.ui.formula.outline.TypesetFormula;
import kllab.ui.formula.tex.FormulaSetter;
import kllab.ui.formula.tex.Interruption;

/**
 * Loads JLaTeXMath, and the code that calls it, a second time: with static data and locks that nobody else has.
 *
 * <p>
 * JLaTeXMath has no way to be stopped. So its code is loaded with a question before each branch, whether the thread has
 * been interrupted; every loop has a branch.
 */
final class IsolatedLoader extends ClassLoader {
    private static final List<String> APART = List.of("org.scilab.forge.jlatexmath.",
            FormulaSetter.class.getPackageName() + ".");
    private static final ClassDesc QUESTION = ClassDesc.of(Interruption.class.getName());

    private final ClassFile files;

    private IsolatedLoader(ClassLoader parent) {
        super("formulas of others", parent);
        files = ClassFile.of(ClassFile.DebugElementsOption.DROP_DEBUG, ClassFile.ClassHierarchyResolverOption
                .of(ClassHierarchyResolver.ofResourceParsing(parent).cached()));
    }

    /** Returns a way to set formulas that shares nothing with any other, and ends when its thread is interrupted. */
    @SuppressWarnings("unchecked") // an interface of the platform is the same class for both
    static Function<String, TypesetFormula> copy() {
        try {
            return (Function<String, TypesetFormula>) new IsolatedLoader(IsolatedLoader.class.getClassLoader())
                    .loadClass(FormulaSetter.class.getName()).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the program lacks a class of its own", e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (APART.stream().noneMatch(name::startsWith)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] code = in.readAllBytes();
            byte[] asking = name.equals(Interruption.class.getName()) ? code : asking(code);
            return defineClass(name, asking, 0, asking.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private byte[] asking(byte[] code) {
        return files.transformClass(files.parse(code), ClassTransform.transformingMethodBodies((body, element) -> {
            if (element instanceof BranchInstruction) {
                body.invokestatic(QUESTION, "check", ConstantDescs.MTD_void);
            }
            body.with(element);
        }));
    }
}
