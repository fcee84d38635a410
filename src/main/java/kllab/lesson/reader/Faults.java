package kllab.lesson.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kllab.lesson.Fault;
import kllab.text.Message;

/** Collects the faults of one file, the first hundred in full. */
final class Faults {
    private static final int MOST = 100;

    private final String file;
    private final List<Fault> found = new ArrayList<>();
    private final Set<String> once = new HashSet<>();
    private int beyond;
    private int lastLine = 1;

    /** Creates an empty list of faults of that file. */
    Faults(String file) {
        this.file = file;
    }

    /** Adds a fault. */
    void add(int line, Message reason) {
        if (found.size() == MOST) {
            beyond++;
            return;
        }
        lastLine = line;
        found.add(new Fault(file, line, reason));
    }

    /** Adds a fault with that message key. */
    void add(int line, String key, Object... arguments) {
        add(line, Message.of(key, arguments));
    }

    /** Adds a fault with that message key, unless the file has one already. */
    void addOnce(int line, String key) {
        if (once.add(key)) {
            add(line, key);
        }
    }

    /** Returns the faults by line; behind the hundredth, one says how many more there are. */
    List<Fault> all() {
        List<Fault> all = new ArrayList<>(found);
        all.sort(Comparator.comparingInt(Fault::line));
        if (beyond > 0) {
            all.add(new Fault(file, lastLine, Message.of("lesson.more", Integer.toString(beyond))));
        }
        return all;
    }
}
