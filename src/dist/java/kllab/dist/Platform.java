package kllab.dist;

import java.util.Locale;

/**
 * A system and the kind of its processor.
 *
 * @param system {@code linux}, {@code mac} or {@code windows}
 * @param processor {@code x64} or {@code aarch64}
 */
record Platform(String system, String processor) {
    /** Returns the platform that this runs on. */
    static Platform here() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch");
        return new Platform(system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "mac" : "linux",
                processor.equals("amd64") || processor.equals("x86_64") ? "x64" : processor);
    }

    boolean isLinux() {
        return system.equals("linux");
    }

    boolean isMac() {
        return system.equals("mac");
    }

    boolean isWindows() {
        return system.equals("windows");
    }

    String name() {
        return system + "-" + processor;
    }
}
