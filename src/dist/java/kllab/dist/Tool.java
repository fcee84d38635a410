package kllab.dist;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;

/** Runs the tools of the JDK, and other programs. */
final class Tool {
    private Tool() {
    }

    /** Runs a tool of the JDK. */
    static void jdk(String name, List<String> arguments) throws IOException {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        ToolProvider tool = ToolProvider.findFirst(name)
                .orElseThrow(() -> new IOException("this Java has no " + name + ": a whole JDK is needed."));
        if (tool.run(writer, writer, arguments.toArray(String[]::new)) != 0) {
            throw new IOException(name + " failed: " + said.toString().strip());
        }
    }

    /** Runs a program in a folder, and returns what it said. */
    static String run(Path folder, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command.getFirst() + " failed: " + said.strip());
        }
        return said;
    }
}
