/**
 * The words on the screen and in errors: message files, languages, and messages not yet put into words. Knows no other
 * package.
 */
@NullMarked
package kllab.text;

import org.jspecify.annotations.NullMarked;
