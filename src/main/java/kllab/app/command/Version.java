package kllab.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the application, as the build wrote it into {@code version.properties}. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[]{"KL Lab " + number()};
    }

    /** The number alone, such as 0.1.0. */
    static String number() {
        Properties properties = new Properties();
        try (InputStream file = Version.class.getResourceAsStream("/version.properties")) {
            if (file != null) {
                properties.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "without a number");
    }
}
