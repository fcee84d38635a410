package kllab.ui.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.application.Platform;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import kllab.ui.Ancestors;
import kllab.ui.Focus;
import kllab.ui.Help;
import kllab.ui.Icon;
import kllab.ui.IconButton;
import kllab.ui.Styled;
import kllab.ui.Texts;
import kllab.ui.card.CardHead;
import kllab.ui.control.Choice;
import kllab.ui.control.Segments;

import org.kordamp.ikonli.feather.Feather;

import org.jspecify.annotations.Nullable;

/**
 * A screen with a drawer at its right: closed, a rail with the names of its pages; open, one of them beside the screen.
 *
 * <p>
 * A page is made when it first opens, and kept. An open drawer is as wide as its style says, but leaves the screen more
 * than half, or half where its least width needs that. Where that is too narrow for either, it stands under the screen:
 * explanations are beside what they explain, also where a lesson has taken of the width.
 *
 * @param <P> what the pages are known by
 */
public final class Drawer<P> extends Pane {
    private static final double LARGEST_SHARE = 0.45;

    /** The part of the height that the screen keeps above an open page. */
    private static final double UPPER_SHARE = 0.58;

    /** The pseudo-class while an open page is under the screen. */
    private static final PseudoClass UNDER = PseudoClass.getPseudoClass("under");

    /** The pseudo-class while nothing is beside the screen. */
    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

    private static final String PAGE = "page";
    /** The style class of that in a page which gets the keyboard when the page is opened; else it is the first stop. */
    public static final String ENTRY = "drawer-entry";

    /** The pseudo-class of the parts of the rail whose words have one sign below the other. */
    private static final PseudoClass UPRIGHT = PseudoClass.getPseudoClass("upright");

    private final Region screen;
    private final P closed;
    private final Choice<P> pages;
    private final Function<P, Node> make;
    private final Texts texts;
    private final Map<P, Region> made = new HashMap<>();
    private final Region rail;
    private Region side = new Region();

    /**
     * A screen with a drawer.
     *
     * @param screen takes the width that is left
     * @param closed is chosen while the drawer is closed; none of the choices
     * @param pages what there is to open
     * @param make the content of a page, which takes the height that is left below the head; it should rest while
     *     another is open
     * @param texts the words of the screen
     */
    public Drawer(Region screen, P closed, Choice<P> pages, Function<P, Node> make, Texts texts) {
        this.screen = screen;
        this.closed = closed;
        this.pages = pages;
        this.make = make;
        this.texts = texts;
        rail = makeRail();
        getStyleClass().add("drawer-room");
        rail.managedProperty().subscribe(this::tellWhetherAlone);
        getChildren().setAll(screen, side);
        pages.chosen().subscribe(this::show);
    }

    /**
     * Returns the rail, which stands at the right while the drawer is closed. If the rail is not managed, the screen
     * takes its room.
     */
    public Region rail() {
        return rail;
    }

    private void show(P page) {
        place(page.equals(closed) ? rail : made.computeIfAbsent(page, this::open));
    }

    private void place(Region now) {
        side = now;
        getChildren().setAll(screen, side);
        tellWhetherAlone();
    }

    private void tellWhetherAlone() {
        pseudoClassStateChanged(ALONE, !hasSide());
    }

    /** Returns true if something stands beside the screen, in here. */
    private boolean hasSide() {
        return side.isManaged() && side.getParent() == this;
    }

    private VBox makeRail() {
        VBox rail = Styled.as(new VBox(), "rail", "controls");
        for (P page : pages.choices()) {
            Button button = Styled.as(new Button(), "rail-button");
            button.setId("open-" + page);
            ObservableValue<String> name = pages.name().apply(page);
            button.accessibleTextProperty().bind(name);
            // It points to where the page comes out, and turns with the words.
            button.accessibleTextProperty().subscribe(
                    words -> Icon.on(button, isUpright(words) ? Feather.CHEVRON_LEFT : Feather.CHEVRON_DOWN));
            button.contentDisplayProperty().bind(
                    name.map(words -> isUpright(words) ? ContentDisplay.TOP : ContentDisplay.LEFT));
            button.textProperty().bind(name.map(words -> isUpright(words) ? down(words) : words));
            button.rotateProperty().bind(name.map(words -> isUpright(words) ? 0.0 : 90.0));
            button.accessibleTextProperty()
                    .subscribe(words -> button.pseudoClassStateChanged(UPRIGHT, isUpright(words)));
            Help.on(button, pages.help());
            button.setOnAction(event -> {
                pages.choose().accept(page);
                enter();
            });
            rail.getChildren().add(new Group(button));
        }
        return rail;
    }

    /**
     * Returns true if all signs of the words are ideographs, which stand upright one below the other in a column; other
     * words lie on their side.
     */
    private static boolean isUpright(String words) {
        return !words.isEmpty() && words.codePoints().allMatch(Character::isIdeographic);
    }

    private static String down(String words) {
        return words.codePoints().mapToObj(Character::toString).collect(Collectors.joining("\n"));
    }

    /** An open page: it may stand elsewhere than in here. */
    private static final class Open extends BorderPane {
        private final Runnable close;

        Open(Runnable close) {
            this.close = close;
        }
    }

    /** Gives the keyboard to the open page of the drawer in a screen, if one is open there. */
    public static void enter(Node screen) {
        if (screen.lookup(".drawer-room") instanceof Drawer<?> drawer) {
            drawer.enter();
        }
    }

    /**
     * The keys of a page go to it from the beginning, and not to what had the keyboard before. After layout, which
     * finds out where the page stands: what gets another parent loses the keyboard.
     */
    private void enter() {
        Scene scene = getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    // Later, for the toolkit finds another place for the keyboard of a button that has gone.
                    Platform.runLater(Drawer.this::takeKeyboard);
                }
            });
            Platform.requestNextPulse();
        }
    }

    private void takeKeyboard() {
        Node page = side.lookup("." + PAGE);
        if (page != null) {
            Node entry = page.lookup("." + ENTRY);
            Focus.to(entry == null ? page : entry, false);
        }
    }

    /** Closes the drawer that a node is in; returns true if it is in one. */
    public static boolean closeAround(@Nullable Node node) {
        Optional<Open> drawer = Ancestors.of(node).filter(Open.class::isInstance).map(Open.class::cast).findFirst();
        drawer.ifPresent(each -> each.close.run());
        return drawer.isPresent();
    }

    private Region open(P page) {
        // The head before the page, as the tab key goes.
        Open drawer = new Open(() -> pages.choose().accept(closed));
        drawer.setTop(new CardHead(new Segments(pages), new Region(),
                IconButton.close("close-drawer", "drawer.close", texts, drawer.close)));
        Node content = Styled.as(make.apply(page), PAGE);
        if (content instanceof Region region) {
            // A page that is higher than its place would take from the head above it.
            region.setMinHeight(0);
        }
        drawer.setCenter(content);
        drawer.getStyleClass().addAll("card-box", "drawer");
        VBox margin = Styled.as(new VBox(drawer), "drawer-margin");
        margin.setFillWidth(true);
        VBox.setVgrow(drawer, Priority.ALWAYS);
        return margin;
    }

    private double leastOfScreen() {
        return screen instanceof FittingScrollPane room ? room.widthToFit() : screen.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return screen.prefWidth(height) + (hasSide() ? side.prefWidth(height) : 0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return screen.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double least = Math.ceil(side.minWidth(-1));
        double usual = Math.max(least, Math.rint(Math.min(side.prefWidth(-1), LARGEST_SHARE * getWidth())));
        boolean under = hasSide() && !side.equals(rail) && getWidth() - usual < Math.max(usual, leastOfScreen());
        pseudoClassStateChanged(UNDER, under);
        double width = hasSide() && !under ? usual : 0;
        double upper = under ? Math.rint(UPPER_SHARE * getHeight()) : getHeight();
        if (under) {
            side.resizeRelocate(0, upper, getWidth(), getHeight() - upper);
        } else if (hasSide()) {
            side.resizeRelocate(getWidth() - width, 0, width, getHeight());
        }
        screen.resizeRelocate(0, 0, getWidth() - width, upper);
    }
}
