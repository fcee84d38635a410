package kllab.app.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The folder of settings and log, as is usual on the system. */
public final class SettingsFolder {
    /** The system property that names another folder. */
    public static final String OVERRIDE = "kllab.settings";

    private SettingsFolder() {
    }

    /** Returns the folder for this process; it need not exist yet. */
    public static Path ofProcess() {
        return of(System.getProperties(), System.getenv());
    }

    /** Returns the folder for a process with these system properties and this environment. */
    static Path of(Properties system, Map<String, String> environment) {
        String override = system.getProperty(OVERRIDE);
        if (override != null) {
            return Path.of(override);
        }
        Path home = Path.of(system.getProperty("user.home"));
        String name = system.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return absolute(environment, "APPDATA").orElse(home.resolve("AppData", "Roaming")).resolve("KL Lab");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library", "Application Support", "KL Lab");
        }
        return absolute(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve("kl-lab");
    }

    /** Returns the folder that a variable names; none if it is relative, as the XDG specification asks. */
    private static Optional<Path> absolute(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(each -> !each.isBlank()).map(Path::of)
                .filter(Path::isAbsolute);
    }
}
