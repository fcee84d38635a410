package kllab.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFolderTest {
    @ParameterizedTest
    @CsvSource({"Linux,NONE,x,/home/ada/.config/kl-lab", "Linux,XDG_CONFIG_HOME,/etc/ada,/etc/ada/kl-lab",
            "Linux,XDG_CONFIG_HOME,relative,/home/ada/.config/kl-lab",
            "Linux,XDG_CONFIG_HOME,'',/home/ada/.config/kl-lab",
            "Windows 11,APPDATA,/ada/roaming,/ada/roaming/KL Lab",
            "Windows 11,NONE,x,/home/ada/AppData/Roaming/KL Lab",
            "Mac OS X,XDG_CONFIG_HOME,/etc/ada,/home/ada/Library/Application Support/KL Lab"})
    void isWhereTheSystemKeepsSuchThings(String system, String variable, String value, String folder) {
        assertEquals(Path.of(folder), SettingsFolder.of(properties(system), Map.of(variable, value)));
    }

    @Test
    void aPropertyNamesAnother() {
        Properties properties = properties("Linux");
        properties.setProperty(SettingsFolder.OVERRIDE, "/elsewhere");
        assertEquals(Path.of("/elsewhere"), SettingsFolder.of(properties, Map.of("XDG_CONFIG_HOME", "/etc")));
    }

    private static Properties properties(String system) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/home/ada");
        return properties;
    }
}
