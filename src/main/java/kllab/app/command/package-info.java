/**
 * The command line: its words, its answers, and its exit codes. Starts no toolkit. Knows {@code app.arrival},
 * {@code app.export}, {@code app.export.sweep}, {@code app.file}, {@code app.labs}, {@code app.settings},
 * {@code export}, {@code lab}, {@code lab.vae}, {@code lab.vae.model}, {@code lesson}, {@code lesson.reader},
 * {@code link}, {@code math.vae}, {@code parameter}, {@code text} and picocli.
 */
@NullMarked
package kllab.app.command;

import org.jspecify.annotations.NullMarked;
