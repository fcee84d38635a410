package kllab.lab.fit;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import kllab.lab.fit.model.FitModel;
import kllab.lab.fit.model.PartNumber;
import kllab.ui.Texts;
import kllab.ui.control.Choice;
import kllab.ui.control.ControlStrip;
import kllab.ui.control.DropDown;

/**
 * A slider for one number of the components of p: that whose handle or field was held last, or that is chosen in the
 * list before it; the first mean at the start.
 */
final class ComponentSlider extends HBox {
    /** The mean, in the order of the numbers. */
    private static final int MEAN = 1;

    private final Parts parts;
    private final FitModel model;
    private final Texts texts;
    private final List<ComponentNumber> numbers;
    private final ControlStrip.Place place;
    private final SimpleObjectProperty<PartNumber> chosen;
    /** The number of this place that was held last, also while its component is away. */
    private PartNumber wanted;
    private Subscription followed = Subscription.EMPTY;

    ComponentSlider(Parts parts, Texts texts) {
        this.parts = parts;
        this.model = parts.model();
        this.texts = texts;
        numbers = parts.numbers();
        place = new ControlStrip.Place(texts);
        wanted = new PartNumber(numbers.get(MEAN).key(), 0);
        chosen = new SimpleObjectProperty<>(wanted);
        getStyleClass().add("component-slider");
        model.history().state().map(parts::count).subscribe(this::offer);
        model.held().subscribe(this::follow);
        chosen.subscribe(now -> place.show(number(now).entry("slider-" + parts.place(), "", now.index())));
    }

    /** Offers the numbers of so many components. */
    private void offer(int count) {
        choose(count);
        List<PartNumber> all = IntStream.range(0, count).boxed()
                .flatMap(index -> numbers.stream().map(each -> new PartNumber(each.key(), index))).toList();
        // A list of other numbers is another list: nothing lasting may hold the one before.
        SimpleObjectProperty<PartNumber> ofList = new SimpleObjectProperty<>(chosen.get());
        followed.unsubscribe();
        followed = chosen.subscribe(now -> {
            if (all.contains(now)) {
                ofList.set(now);
            }
        });
        DropDown<PartNumber> list = new DropDown<>(new Choice<>(all, ofList, this::take,
                each -> texts.of("fit.component.number", number(each).symbol(), Integer.toString(each.index() + 1)),
                texts.of("strip.help")), texts);
        list.setId(parts.place() + "component-number");
        list.setMinWidth(USE_PREF_SIZE);
        list.accessibleTextProperty().bind(texts.of("strip.list"));
        getChildren().setAll(list, place);
    }

    /** Takes a number from the list, which also tells of one that it only follows. */
    private void take(PartNumber number) {
        if (!number.equals(chosen.get())) {
            model.hold(number);
        }
    }

    private void follow(PartNumber held) {
        if (numbers.stream().anyMatch(each -> each.key().equals(held.key()))) {
            wanted = held;
            choose(parts.count(model.history().state().get()));
        }
    }

    /** Chooses the number that is wanted; that of the last component, if there are fewer. */
    private void choose(int count) {
        chosen.set(new PartNumber(wanted.key(), Math.min(wanted.index(), count - 1)));
    }

    private ComponentNumber number(PartNumber which) {
        return numbers.stream().filter(each -> each.key().equals(which.key())).findFirst().orElseThrow();
    }
}
