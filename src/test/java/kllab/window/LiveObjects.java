package kllab.window;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The numbers of objects by class that are alive after a full collection.
 *
 * @param counts by the name of the class; of this program, and of the toolkit nodes and listeners but not its caches
 */
public record LiveObjects(Map<String, Long> counts) {
    /** Listen weakly; the toolkit throws out those of nobody when there is no room for another. */
    private static final Set<String> WEAK = Set.of("com.sun.javafx.binding.BindingHelperObserver",
            "javafx.beans.WeakInvalidationListener");
    private static final Pattern OURS = Pattern.compile("kllab\\.|javafx\\.beans\\.|javafx\\.scene\\."
            + "(Node|Parent|Scene|Group|shape|control)|com\\.sun\\.javafx\\.(binding|scene)\\.");
    private static final Pattern LINE = Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+(\\S+).*");

    /** The objects that are alive now. */
    public static LiveObjects now() {
        Map<String, Long> counts = new HashMap<>();
        table(1).forEach((name, count) -> {
            if (OURS.matcher(name).lookingAt() && !WEAK.contains(name)) {
                counts.put(name, count);
            }
        });
        return new LiveObjects(counts);
    }

    /** The bytes that objects of each class have now, of all classes. */
    public static LiveObjects bytes() {
        return new LiveObjects(table(2));
    }

    /** A column of the histogram of the living: 1 for their number, 2 for their bytes. */
    private static Map<String, Long> table(int column) {
        try {
            Object[] noArguments = {new String[0]};
            String table = Objects.requireNonNull((String) ManagementFactory.getPlatformMBeanServer().invoke(
                    new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram", noArguments,
                    new String[]{String[].class.getName()}));
            Map<String, Long> counts = new HashMap<>();
            for (String line : table.lines().toList()) {
                Matcher row = LINE.matcher(line);
                if (row.matches()) {
                    counts.merge(row.group(3), Long.parseLong(row.group(column)), Long::sum);
                }
            }
            return counts;
        } catch (JMException e) {
            throw new AssertionError(e);
        }
    }

    /** The number of objects of a class, without those of its subclasses. */
    public long of(String name) {
        return counts.getOrDefault(name, 0L);
    }

    /** The classes of which there are at least that many more than before, with how many more. */
    public Map<String, Long> grownBy(long least, LiveObjects before) {
        Map<String, Long> grown = new TreeMap<>();
        counts.forEach((name, count) -> {
            if (count - before.of(name) >= least) {
                grown.put(name, count - before.of(name));
            }
        });
        return grown;
    }
}
