package kllab.web.page;

import kllab.text.Message;
import org.jspecify.annotations.Nullable;

/** The page around a lab. */
public interface PageHost {
    /** Asks for a picture with the next frame: the newest state wins. */
    void ask();

    /** Says why the last input was refused, or with null that it was not. */
    void refuse(@Nullable Message reason);
}
