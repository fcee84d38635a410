/** The command line: its words, its answers, and its exit codes. Starts no toolkit. */
@NullMarked
package kllab.app.command;

import org.jspecify.annotations.NullMarked;
