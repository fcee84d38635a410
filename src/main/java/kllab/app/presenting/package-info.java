/** The window before an audience: presenter mode, the blank screen, and the keys and the pointer made visible. */
@NullMarked
package kllab.app.presenting;

import org.jspecify.annotations.NullMarked;
