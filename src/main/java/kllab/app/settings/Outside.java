package kllab.app.settings;

import java.util.Optional;

/**
 * The ways of links into the window and out of it.
 *
 * @param newWindows true if links and lessons that are opened outside get windows of their own
 * @param page the address of the web page, for links that others open there, once somebody has put it somewhere
 */
public record Outside(boolean newWindows, Optional<WebAddress> page) {
    /** The ways at the very first start. */
    public static final Outside INITIAL = new Outside(false, Optional.empty());
}
