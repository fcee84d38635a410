package kllab.lab.vae.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kllab.link.LinkField;
import kllab.link.LinkReader;
import kllab.link.LinkWriter;
import kllab.math.Interval;
import kllab.math.vae.Schedule;
import kllab.math.vae.Schedule.Change;
import kllab.math.vae.Schedule.Quantity;
import kllab.parameter.NumberText;
import kllab.text.BadInput;
import kllab.text.Excerpt;
import kllab.text.Message;

/**
 * The changes on the way of a run: {@code change=300:beta:50,600:rate:0.0001}, each the step before which a number
 * changes, its name, {@code beta}, {@code rate}, {@code warmup} or {@code freeBits}, and its value from then on.
 */
final class ChangeField implements LinkField<VaeRun> {
    static final Interval RATES = new Interval(1e-6, 10);
    static final Interval BETAS = new Interval(0, 100);
    static final Interval WARMUPS = new Interval(0, VaeLink.MOST_STEPS);
    static final Interval FREE_BITS = new Interval(0, 10);

    private static final String NAME = "change";
    private static final Interval COUNTS = new Interval(1, 100);
    private static final Interval STEPS = new Interval(0, VaeLink.MOST_STEPS);
    private static final int PARTS = 3;

    @Override
    public void write(LinkWriter writer, VaeRun run, VaeRun usual) {
        writer.names(NAME, run.hyperparameters().schedule().changes().stream()
                .map(each -> each.step() + ":" + LinkReader.word(each.quantity()) + ":"
                        + NumberText.plain(each.value()))
                .toList());
    }

    @Override
    public VaeRun read(LinkReader reader, VaeRun before) throws BadInput {
        Optional<List<String>> words = reader.words(NAME, COUNTS);
        if (words.isEmpty()) {
            return before;
        }
        List<Change> changes = new ArrayList<>();
        for (String word : words.get()) {
            changes.add(change(word, LinkReader.entry(NAME, changes.size())));
        }
        changes.sort(Comparator.comparingLong(Change::step));
        Schedule schedule = before.hyperparameters().schedule();
        return before.withSchedule(new Schedule(schedule.rate(), schedule.objective(), changes));
    }

    private static Change change(String word, Message name) throws BadInput {
        String[] parts = word.split(":", -1);
        if (parts.length != PARTS) {
            throw new BadInput("vae.change", name, Excerpt.of(word));
        }
        Quantity quantity = LinkReader.oneOf(name, parts[1], List.of(Quantity.values()), LinkReader::word);
        double value = NumberText.parsePointed(parts[2], limits(quantity), name);
        if (quantity == Quantity.WARMUP) {
            requireWhole(value, name);
        }
        double step = NumberText.parsePointed(parts[0], STEPS, name);
        requireWhole(step, name);
        return new Change((long) step, quantity, value);
    }

    private static void requireWhole(double value, Message name) throws BadInput {
        if (value != Math.rint(value)) {
            throw new BadInput("number.notWhole", name, NumberText.shown(value));
        }
    }

    private static Interval limits(Quantity quantity) {
        return switch (quantity) {
            case RATE -> RATES;
            case BETA -> BETAS;
            case WARMUP -> WARMUPS;
            case FREE_BITS -> FREE_BITS;
        };
    }
}
