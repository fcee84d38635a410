/** The words on the screen and in errors: message files, languages, and messages not yet put into words. JDK only. */
@NullMarked
package kllab.text;

import org.jspecify.annotations.NullMarked;
