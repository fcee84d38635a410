package kllab.app.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import kllab.text.Catalog;
import kllab.text.Excerpt;
import kllab.text.Language;
import kllab.text.Message;

/**
 * The streams that the command line reads and writes.
 *
 * @param in links, in UTF-8
 * @param out answers, in UTF-8; unlike {@link System#out} it throws when nobody reads on or a disk is full
 * @param err faults, a line each
 */
public record Streams(InputStream in, OutputStream out, PrintWriter err) {
    private static final int LONGEST_FAULT = 400;

    /** The streams of this process. */
    public static Streams ofProcess() {
        Charset terminal = System.err.charset();
        // In a bare "C" locale the minus of a range would become a question mark, and the range a wrong one.
        Charset charset = terminal.newEncoder().canEncode('\u2212') ? terminal : StandardCharsets.UTF_8;
        return new Streams(System.in, new FileOutputStream(FileDescriptor.out),
                new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), charset), true));
    }

    /** Says a fault in one line. */
    void fault(String sentence) {
        err.println("kl-lab: " + Excerpt.of(sentence, LONGEST_FAULT));
    }

    /** Says in one line why something was refused. */
    public void fault(Message reason) {
        fault(Catalog.of(Language.EN).say(reason));
    }

    /** Says how far something is, in one line. */
    void told(Message progress) {
        err.println(Catalog.of(Language.EN).say(progress));
        err.flush();
    }
}
