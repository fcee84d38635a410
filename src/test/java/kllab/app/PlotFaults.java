package kllab.app;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import kllab.parameter.Readout;
import kllab.plot.Mark;
import kllab.plot.Subplot;
import kllab.plot.paint.PlacedWords;
import kllab.plot.pane.Breaches;
import kllab.plot.pane.PlotPane;
import kllab.window.Eyes;

/** What is wrong with the words of plots: they lie on something, are left out or cut, or an axis has no name. */
public final class PlotFaults {
    private PlotFaults() {
    }

    /** All faults of the plots that are seen within a node, in words. */
    public static List<String> of(Node root) {
        return Eyes.within(root).filter(PlotPane.class::isInstance).map(PlotPane.class::cast)
                .filter(PlotFaults::isSeen).flatMap(pane -> Stream
                        .of(Breaches.in(pane).stream(), nameless(pane), missing(pane), Breaches.cutNames(pane).stream())
                        .flatMap(each -> each))
                .toList();
    }

    /** Returns true if somebody could see a node. */
    public static boolean isSeen(Node node) {
        return node.getLayoutBounds().getWidth() > 1
                && Stream.iterate(node, each -> each != null, Node::getParent).allMatch(Node::isVisible);
    }

    /**
     * The axes that have no name: things that have names of their own need none across, images none at all, and over
     * what a question covers lies a plate.
     */
    private static Stream<String> nameless(PlotPane pane) {
        List<Subplot> marked = pane.plot().subplots().stream().filter(Subplot::isMarked)
                .filter(each -> !isCovered(each)).toList();
        Stream<String> across = marked.isEmpty() || !pane.plot().names().isEmpty()
                ? Stream.empty()
                : Stream.of(pane.plot().name());
        return Stream.concat(across, marked.stream().map(Subplot::name)).filter(String::isEmpty)
                .map(each -> pane.getId() + " has an axis without a name");
    }

    private static boolean isCovered(Subplot subplot) {
        return subplot.marks().size() == 1 && subplot.marks().getFirst() instanceof Mark.Label label
                && label.words().full().equals(Readout.COVERED);
    }

    /** The words that have no place, not even in a key. */
    private static Stream<String> missing(PlotPane pane) {
        return IntStream.range(0, pane.words().size()).boxed().flatMap(i -> {
            List<Mark> shown = pane.words().get(i).stream().map(PlacedWords::mark).toList();
            return pane.plot().subplots().get(i).marks().stream()
                    .filter(each -> each instanceof Mark.Label || each instanceof Mark.Arrow)
                    .filter(each -> !shown.contains(each)).map(each -> pane.getId() + " misses " + each);
        });
    }
}
