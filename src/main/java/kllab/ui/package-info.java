/** The words, icons and hints of controls, and what assistive technology is told. */
@NullMarked
package kllab.ui;

import org.jspecify.annotations.NullMarked;
