package kllab.lesson.player;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import kllab.lesson.Block;
import kllab.lesson.Inline;
import kllab.lesson.spoken.SpokenFormula;
import kllab.lesson.spoken.SpokenProse;
import kllab.link.Link;
import kllab.text.Unparted;
import kllab.ui.Help;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.formula.FormulaFlow;
import kllab.ui.formula.FormulaView;
import kllab.ui.formula.TexPieces;
import kllab.ui.formula.FormulaSource;
import kllab.ui.layout.ListItem;
import kllab.ui.layout.TablePane;

/**
 * Makes nodes of the prose of a lesson.
 *
 * @param formulas the source of the formulas, which must be ready
 * @param texts the words of the screen: the help for links, and spoken formulas
 * @param follow goes to a link of the lesson that is pressed
 */
record ProseView(Supplier<FormulaSource> formulas, Texts texts, Consumer<Link> follow) {
    private static final Pattern CLOSING = Pattern.compile("[.,;:!?)\\]’”，。；：！？、）】」』》]+");

    /** A formula in a line that is not wider than so many em is never parted. */
    private static final double LONG = 8;

    /** Returns a node for each block; of a question, its prompt alone. */
    List<Node> blocks(List<Block> blocks) {
        List<Node> nodes = new ArrayList<>();
        for (Block each : blocks) {
            nodes.add(switch (each) {
                case Block.Paragraph(List<Inline> content) -> line(content, "lesson-text");
                case Block.Heading(List<Inline> content) -> line(content, "lesson-heading");
                case Block.Formula(String tex) -> displayed(tex);
                case Block.Listing listing -> listing(listing);
                case Block.Quote(List<Block> content) -> styled(new VBox(nodes(content)), "lesson-quote");
                case Block.Code(String lines) -> code(lines);
                case Block.Table table -> table(table);
                case Block.Rule() -> styled(new Region(), "lesson-rule");
                case Block.Asked asked -> new VBox(nodes(asked.question().prompt()));
            });
        }
        return nodes;
    }

    private Node[] nodes(List<Block> content) {
        return blocks(content).toArray(Node[]::new);
    }

    /** Returns words and formulas in lines that wrap. */
    ProseFlow line(List<Inline> content, String styleClass) {
        ProseFlow flow = Styled.as(new ProseFlow(), styleClass);
        add(content, List.of(), flow.getChildren());
        return flow;
    }

    private void add(List<Inline> content, List<String> styles, List<Node> nodes) {
        for (Inline each : content) {
            switch (each) {
                case Inline.Text(String words) -> words(words, styles, nodes);
                case Inline.Word(String words, String key) -> nodes.add(word(words, key, styles));
                case Inline.Code(String words) -> nodes.add(text(words, with(styles, "code")));
                case Inline.Emphasis(List<Inline> inner) -> add(inner, with(styles, "emphasis"), nodes);
                case Inline.Strong(List<Inline> inner) -> add(inner, with(styles, "strong"), nodes);
                case Inline.Formula(String tex) -> nodes.add(inLine(tex));
                case Inline.LabLink(List<Inline> inner, Link link) -> nodes.add(link(inner, link));
                case Inline.Address(List<Inline> inner, String address) -> {
                    add(inner, styles, nodes);
                    nodes.add(text(" (" + address + ")", with(styles, "address")));
                }
                case Inline.LineBreak() -> nodes.add(new Text("\n"));
            }
        }
    }

    private static List<String> with(List<String> styles, String another) {
        List<String> more = new ArrayList<>(styles);
        more.add(another);
        return more;
    }

    private static Text text(String words, List<String> styles) {
        Text text = Styled.as(new Text(Unparted.of(words)), "lesson-words");
        text.getStyleClass().addAll(styles);
        return text;
    }

    /** Adds words. A closing mark at their beginning stays on the line of the formula before it. */
    private static void words(String words, List<String> styles, List<Node> nodes) {
        Matcher closing = CLOSING.matcher(words);
        String rest = words;
        if (!nodes.isEmpty() && nodes.getLast() instanceof InlineFormula formula && closing.lookingAt()) {
            formula.close(text(closing.group(), styles));
            rest = words.substring(closing.end());
        }
        if (!rest.isEmpty()) {
            nodes.add(text(rest, styles));
        }
    }

    private ProseFlow.Word word(String words, String key, List<String> styles) {
        ProseFlow.Word word = new ProseFlow.Word(words, key);
        word.getStyleClass().addAll(styles);
        return Help.on(word, texts.of("lesson.play.word.help"));
    }

    private LessonLink link(List<Inline> content, Link link) {
        return Help.on(new LessonLink(Inline.plain(content), () -> follow.accept(link)),
                texts.of("lesson.play.link.help"));
    }

    /** Returns a formula, or its source if it is no valid TeX. */
    private Node formula(String tex) {
        FormulaSource source = formulas.get();
        try {
            source.typeset(tex);
        } catch (IllegalArgumentException e) {
            return text(tex, List.of("code"));
        }
        FormulaView view = new FormulaView(source, tex);
        view.accessibleTextProperty().bind(texts.catalog().map(words -> SpokenFormula.of(tex, words)));
        return view;
    }

    /** Returns a formula among words. */
    private Node inLine(String tex) {
        return formula(tex) instanceof FormulaView whole
                ? new InlineFormula(whole, whole.ems() > LONG ? pieces(tex) : List.of())
                : text(tex, List.of("code"));
    }

    /** Returns the pieces of a formula; empty, if it has one only. */
    private List<FormulaView> pieces(String tex) {
        List<String> pieces = TexPieces.of(tex);
        List<FormulaView> views = pieces.size() == 1
                ? List.of()
                : pieces.stream().map(this::formula).filter(FormulaView.class::isInstance)
                        .map(FormulaView.class::cast).toList();
        return views.size() == pieces.size() ? views : List.of();
    }

    /** Returns a formula on lines of its own: on several, where it is too long for one. */
    private Node displayed(String tex) {
        List<? extends Node> views = pieces(tex);
        if (views.isEmpty()) {
            views = List.of(formula(tex));
        }
        views.stream().filter(Region.class::isInstance).forEach(each -> ((Region) each).setMinWidth(0));
        FormulaFlow flow = new FormulaFlow();
        flow.getChildren().addAll(views);
        flow.setMinWidth(0);
        flow.setMaxWidth(Region.USE_PREF_SIZE);
        return styled(new VBox(flow), "lesson-formula");
    }

    private Node listing(Block.Listing listing) {
        VBox items = styled(new VBox(), "lesson-list");
        int number = listing.start();
        for (List<Block> each : listing.items()) {
            Label mark = Styled.as(new Label(listing.ordered() ? number++ + "." : "•"), "lesson-mark");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            VBox content = new VBox(nodes(each));
            HBox.setHgrow(content, Priority.ALWAYS);
            items.getChildren().add(styled(new ListItem(mark, content), "lesson-item"));
        }
        return items;
    }

    private Node table(Block.Table table) {
        TablePane.Cell[][] rows = Stream.concat(Stream.of(table.head()), table.rows().stream())
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(column -> cell(row.get(column), table.columns().get(column)))
                        .toArray(TablePane.Cell[]::new))
                .toArray(TablePane.Cell[][]::new);
        IntStream.range(0, rows.length).forEach(i -> Stream.of(rows[i])
                .forEach(each -> styled(each, i == 0 ? "lesson-table-head" : "lesson-table-cell")));
        TablePane pane = styled(new TablePane(rows), "lesson-table");
        pane.setAccessibleRole(AccessibleRole.PARENT);
        pane.accessibleTextProperty()
                .bind(texts.catalog().map(words -> SpokenProse.ofBlocks(List.of(table), words)));
        return pane;
    }

    private TablePane.Cell cell(List<Inline> content, Block.Table.Side side) {
        ProseFlow words = line(content, "lesson-text");
        words.setTextAlignment(switch (side) {
            case LEFT -> TextAlignment.LEFT;
            case MIDDLE -> TextAlignment.CENTER;
            case RIGHT -> TextAlignment.RIGHT;
        });
        return new TablePane.Cell(words, words::longestPiece);
    }

    private static Node code(String lines) {
        Label label = new Label(lines);
        label.setWrapText(true);
        return styled(label, "lesson-code");
    }

    static <N extends Node> N styled(N node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }
}
