/** The application: main, window, menus, settings and command line. Knows every other package; none knows it. */
@NullMarked
package kllab.app;

import org.jspecify.annotations.NullMarked;
