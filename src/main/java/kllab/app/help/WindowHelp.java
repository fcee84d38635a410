package kllab.app.help;

import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.Region;

import kllab.app.keys.KeySheet;
import kllab.app.keys.Shortcuts;
import kllab.app.notice.Overlay;
import kllab.lesson.glossary.Glossaries;
import kllab.lesson.glossary.Glossary;
import kllab.link.Link;
import kllab.text.Language;
import kllab.ui.Explained;
import kllab.ui.Words;
import kllab.ui.live.Job;

/** The help of a window: the sheet of keys and words, and the card that explains a word where it stands. */
public final class WindowHelp {
    private final Region window;
    private final Overlay overlay;
    private final Shortcuts shortcuts;
    private final Terms terms;
    private final Consumer<Link> follow;
    private final WordLayer layer;
    private final Job<Language, Glossary> reading;
    /** The page that was open last; the next time it is there again. */
    private final ObjectProperty<HelpSheet.Page> page = new SimpleObjectProperty<>(HelpSheet.Page.KEYS);

    /**
     * The words to explain, and the words to explain them with.
     *
     * @param glossaries the words of each language
     * @param language the language of the moment
     * @param words the words of the screen
     */
    public record Terms(Glossaries glossaries, ObservableValue<Language> language, Words words) {
        Glossary glossary() {
            return glossaries.of(language.getValue());
        }
    }

    /**
     * Creates the help of a window.
     *
     * @param overlay the place of its sheet
     * @param follow goes to the link of a word
     */
    public WindowHelp(Region window, Overlay overlay, Shortcuts shortcuts, Terms terms, Consumer<Link> follow) {
        this.window = window;
        this.overlay = overlay;
        this.shortcuts = shortcuts;
        this.terms = terms;
        this.follow = follow;
        reading = new Job<>(Job.Schedule.onThread("glossary"), (language, control) -> terms.glossaries.of(language),
                outcome -> {
                    // Whoever asks for it later finds it.
                });
        layer = new WordLayer(window, terms, follow);
        // Read before anybody can ask for a word, and not before anybody is there.
        window.addEventFilter(InputEvent.ANY, new EventHandler<>() {
            @Override
            public void handle(InputEvent event) {
                window.removeEventFilter(InputEvent.ANY, this);
                terms.language.subscribe(reading::request);
            }
        });
    }

    /** Returns the layer of the card, to be put over the window. */
    public WordLayer layer() {
        return layer;
    }

    /** Shows the sheet, at the page that was open last. */
    public void show() {
        HelpSheet sheet = new HelpSheet(page,
                new HelpSheet.Pages(() -> new KeySheet(shortcuts, window, terms.words.texts()), this::words),
                terms.words.texts(), overlay::close);
        overlay.open(sheet, sheet.first());
    }

    private WordPage words() {
        return new WordPage(terms, link -> {
            overlay.close();
            follow.accept(link);
        });
    }

    /** Explains the word where the keyboard is; without one, all words are to choose from. */
    public void explain() {
        Explained.near(window.getScene().getFocusOwner()).ifPresentOrElse(Explained::ask, () -> {
            page.set(HelpSheet.Page.WORDS);
            show();
        });
    }
}
