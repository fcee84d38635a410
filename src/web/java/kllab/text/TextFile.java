package kllab.text;

import java.util.List;
import org.teavm.jso.JSBody;

/** The text files that a web page carries: it has no class path to find them on. */
public final class TextFile {
    private TextFile() {
    }

    /** Returns the lines of a file. */
    public static List<String> lines(String name) {
        return List.of(carried(name));
    }

    @JSBody(params = "name", script = "return klLab.files[name];")
    private static native String[] carried(String name);
}
