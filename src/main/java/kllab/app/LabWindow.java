package kllab.app;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import kllab.app.arrival.Arrival;
import kllab.app.classroom.Classroom;
import kllab.app.classroom.LessonSidebar;
import kllab.app.classroom.LessonsMenu;
import kllab.app.classroom.WindowLabs;
import kllab.app.enlarge.EnlargeableScreen;
import kllab.app.enlarge.LabScreens;
import kllab.app.export.PageFile;
import kllab.app.export.WindowExport;
import kllab.app.export.sweep.SweepSheet;
import kllab.app.export.sweep.WindowSweep;
import kllab.app.header.ExportMenu;
import kllab.app.header.Header;
import kllab.app.header.LinkBar;
import kllab.app.header.WebLink;
import kllab.app.help.WindowHelp;
import kllab.app.keys.Shortcut;
import kllab.app.keys.Shortcut.Scope;
import kllab.app.keys.Shortcuts;
import kllab.app.keys.WindowKey;
import kllab.app.labs.AskMenu;
import kllab.app.labs.AxesSheet;
import kllab.app.labs.OpenLabs;
import kllab.app.labs.ShowMenu;
import kllab.app.look.Choices;
import kllab.app.notice.Notices;
import kllab.app.notice.Overlay;
import kllab.app.presenting.Audience;
import kllab.app.presenting.Blank;
import kllab.app.presenting.PicturesAlone;
import kllab.app.presenting.Presenter;
import kllab.app.presenting.Spotlight;
import kllab.app.presenting.StageControls;
import kllab.app.speaker.SpeakerNotes;
import kllab.lab.History;
import kllab.lab.Lab;
import kllab.lab.LaidOn;
import kllab.lab.PredictionBar;
import kllab.lesson.player.LessonModel;
import kllab.lesson.player.LessonView;
import kllab.link.Link;
import kllab.plot.pane.AxisEvent;
import kllab.plot.pane.EnlargeEvent;
import kllab.text.BadInput;
import kllab.text.Message;
import kllab.ui.Focus;
import kllab.ui.FollowEvent;
import kllab.ui.Texts;
import kllab.ui.Words;
import kllab.ui.formula.Typesetter;
import kllab.ui.layout.Drawer;
import kllab.ui.layout.FittingScrollPane;
import kllab.ui.layout.Sidebar;
import kllab.ui.live.Workers;

/** All that is in the window: the head, the lab, and over them notices, sheets and the aids for an audience. */
public final class LabWindow extends StackPane implements AutoCloseable {
    private final OpenLabs shelf;
    private final LabScreens screens;
    private final ObservableValue<Link> settled;
    private final ObservableValue<Object> changed;
    private final Classroom classroom;
    private final LessonsMenu lessons;
    private final SpeakerNotes notes;
    private final Texts texts;
    private final Notices notices;
    private final LinkBar linkBar;
    private final Typesetter typesetter;
    private final ExportMenu export;
    private final WindowSweep sweeps;
    private final Workers writers = new Workers("writer", Duration.ofSeconds(10));
    private final Choices choices;
    private final Runnable toggleFullScreen;
    private final ObservableValue<Boolean> fullScreen = sceneProperty().flatMap(Scene::windowProperty)
            .flatMap(window -> window instanceof Stage stage ? stage.fullScreenProperty() : null).orElse(false);
    private final Presenter presenter;
    private final Blank blank = new Blank();
    private final Overlay overlay = new Overlay();
    private final Audience audience;
    private final StageControls stage;
    private final PicturesAlone alone;
    private final Spotlight spotlight = new Spotlight(this);
    private final WindowHelp help;
    private final Shortcuts shortcuts = new Shortcuts(this::ofLab);

    /** A window that speaks in those words, of somebody who has been here before. */
    public LabWindow(OpenLabs shelf, Choices choices, Words words, Runnable toggleFullScreen, Classroom.Memory memory) {
        this.shelf = shelf;
        this.choices = choices;
        texts = words.texts();
        typesetter = words.typesetter();
        this.toggleFullScreen = toggleFullScreen;
        audience = new Audience(this, texts);
        addEventHandler(FollowEvent.FOLLOW, event -> follow(event.link()));
        presenter = new Presenter(choices, fullScreen::getValue, toggleFullScreen);
        notices = new Notices(texts);
        linkBar = new LinkBar(texts, () -> link().text(), this::open);
        screens = new LabScreens(shelf, words);
        WindowExport files = new WindowExport(shelf.shown()::get, screens::shown, notices, texts, writers);
        sweeps = new WindowSweep(files, choices, shelf.labs(), words, notices);
        export = new ExportMenu(files, sweeps, this::askForSweep, texts);
        BorderPane frame = new BorderPane();
        VBox head = new VBox();
        Sidebar desktop = new Sidebar();
        // In this order, which is that of the tab key.
        frame.setTop(head);
        frame.setCenter(desktop);
        shelf.shown().subscribe(lab -> desktop.setScreen(screens.of(lab)));
        alone = new PicturesAlone(this, choices.presenting());
        desktop.apart().bind(alone.on());
        stage = new StageControls(shelf, choices.presenting().flatMap(now -> alone.on().map(on -> now && !on)), words);
        frame.setBottom(stage.place());
        shelf.shown().flatMap(lab -> choices.presenting().map(now -> new Presented(lab, now)))
                .subscribe(Presented::lay);
        StackPane questions = new StackPane();
        Map<String, Region> bars = new HashMap<>();
        settled = shelf.shown().flatMap(LabWindow::settled);
        // A mapped value tells nobody of a change before the last one was read.
        settled.subscribe(link -> {
        });
        changed = shelf.shown().flatMap(LabWindow::kept);
        changed.subscribe(state -> {
        });
        classroom = new Classroom(new WindowLabs(shelf, settled, this::rewind), shelf.labs(), memory,
                notices, Classroom.Schedules.of(writers));
        classroom.tellOfReading(notices, texts);
        shelf.shown().subscribe(lab -> questions.getChildren()
                .setAll(bars.computeIfAbsent(lab.name(), name -> questions(lab))));
        help = new WindowHelp(this, overlay, shortcuts,
                new WindowHelp.Terms(classroom.glossaries(), choices.language(), words), this::follow);
        notes = new SpeakerNotes(this, classroom.open(), choices, words, notices::show);
        lessons = new LessonsMenu(classroom, choices.language(), texts, notes.wanted());
        ShowMenu show = new ShowMenu(shelf, texts,
                new ShowMenu.Actions(() -> showAxes(""), presenter::toggle, help::show, audience.on(), spotlight.on(),
                        choices.newWindows()));
        AskMenu ask = new AskMenu(shelf, screens::shown, texts);
        Header header = new Header(shelf, choices, texts,
                new Header.Actions(links(), export, toggleFullScreen, help::show),
                new Header.Menus(lessons, ask, show));
        addShortcuts(header, ask, show);
        header.managedProperty().bind(header.visibleProperty());
        // A hall has room for the lab and for what is asked or explained beside it, and not for tools besides.
        ObservableValue<Boolean> crowded = shelf.shown().flatMap(lab -> lab.model().isCrowded());
        header.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> !choices.presenting().get()
                        || (classroom.open().get().isEmpty() && !crowded.getValue() && !alone.on().get()),
                choices.presenting(), classroom.open(), crowded, alone.on()));
        head.getChildren().addAll(header, linkBar, questions);
        choices.language().subscribe((before, now) -> classroom.speak(now));
        LessonSidebar place = new LessonSidebar(this, desktop, new LessonSidebar.WindowState(choices.presenting()::get,
                () -> blank.isVisible() || overlay.isOpen(),
                steps -> shelf.shown().get().turn(steps).ifPresent(notices::show), alone::end));
        classroom.open().subscribe(lesson -> place.show(lesson.map(this::view)));
        addEventHandler(AxisEvent.ASKED, event -> showAxes(event.axis()));
        addEventHandler(EnlargeEvent.ASKED,
                event -> screens.current().ifPresent(screen -> screen.toggle(event.plot())));
        new Drop(this, classroom, this::open, notices);
        getChildren().addAll(new SpokenSummary(shelf, texts).spoken(), notices.spoken(), frame, notices, help.layer(),
                overlay,
                spotlight, audience, blank);
        new WindowKeyboard(this, new WindowKeyboard.Over(blank, overlay), shortcuts, choices.presenting()::get,
                List.of(help.layer()::close, spotlight::end, linkBar::end, notices::dismiss, alone::end, screens::leave,
                        () -> shelf.shown().get().model().endAsked(),
                        () -> shelf.shown().get().model().dismissGhost(),
                        // Some clickers end a show with Escape: in a hall the lesson stays.
                        () -> Drawer.closeAround(getScene().getFocusOwner()), presenter::end, place::end,
                        this::endFullScreen));
        // However the full screen is left, presenting ends with it.
        fullScreen.subscribe((before, now) -> {
            if (before && !now) {
                presenter.end();
            }
        });
    }

    /** A lab that is shown, in a hall or not. */
    private record Presented(Lab<?> lab, boolean now) {
        void lay() {
            lab.model().panels().present(now);
        }
    }

    private <S> Region questions(Lab<S> lab) {
        ObservableValue<Set<Double>> none = new SimpleObjectProperty<>(Set.of());
        ObservableValue<Set<Double>> told = classroom.open()
                .flatMap(lesson -> lesson.map(LessonModel::guesses).orElse(none));
        return new PredictionBar<>(lab.model().panels(), told, texts);
    }

    /** The words of the window. */
    public Texts texts() {
        return texts;
    }

    /** The lessons. */
    public Classroom classroom() {
        return classroom;
    }

    /** Scrolls the shown lab to its top, where a step finds its subject; the step before may have left it scrolled. */
    private void rewind() {
        screens.current().stream().flatMap(screen -> screen.lookupAll(".room").stream())
                .forEach(each -> ((FittingScrollPane) each).rewind());
    }

    private LessonView view(LessonModel model) {
        return new LessonView(model, texts, typesetter,
                new LessonView.Exits(classroom::close, classroom.onward(choices.language())));
    }

    /** Returns the place to show sentences. */
    public Notices notices() {
        return notices;
    }

    /** Returns the menu that offers files of the shown lab. */
    public ExportMenu export() {
        return export;
    }

    /** The link of the state. */
    public Link link() {
        return shelf.shown().get().link();
    }

    /** Tells of each change of the state, also in the middle of a drag. */
    Observable changed() {
        return changed;
    }

    private static <S> ObservableValue<Link> settled(Lab<S> lab) {
        return lab.model().history().keptAtRest().map(lab.links()::of);
    }

    private static <S> ObservableValue<Object> kept(Lab<S> lab) {
        return lab.model().history().kept().map(state -> state);
    }

    /** Shows the state of a link from the start: there is nothing before it to undo to. */
    public void start(String text) throws BadInput {
        shelf.start(Link.parse(text));
    }

    /** Goes to what another start brings: as one step to a state, or into a lesson. */
    void arrive(Arrival arrival) {
        switch (arrival) {
            case Arrival.State state -> follow(state.link().text());
            case Arrival.Lesson lesson -> classroom.openFile(lesson.file());
        }
    }

    private void open(String text) throws BadInput {
        shelf.open(Link.parse(text));
    }

    private Header.Links links() {
        WebLink web = new WebLink(new WebLink.Source(this::link, PageFile::labs), choices, overlay, notices, texts);
        return new Header.Links(this::copyLink, linkBar::ask, web);
    }

    private void copyLink() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, link().text()));
        notices.show(Message.of("window.copied", link().text()));
    }

    /** Shows the welcome of the very first start. */
    public void welcome(Runnable startLesson) {
        Welcome welcome = new Welcome(texts, startLesson, overlay::close);
        overlay.open(welcome, welcome.first());
    }

    private void askForSweep(String part, boolean controls) {
        SweepSheet sheet = new SweepSheet(shelf.shown().get(), shelf.labs(), texts,
                new SweepSheet.Actions(links -> sweeps.save(links, part, controls), overlay::close));
        overlay.open(sheet, sheet.first());
    }

    /** Ends all that still runs: the window is being closed. */
    @Override
    public void close() {
        sweeps.close();
        classroom.list().close();
        writers.close();
    }

    private void showAxes(String axis) {
        AxesSheet sheet = new AxesSheet(shelf.shown().get(), texts, overlay::close);
        overlay.openBelow(sheet, sheet.at(axis));
    }

    /** Goes to a link that a screen gives. */
    private void follow(String link) {
        try {
            follow(Link.parse(link));
        } catch (BadInput e) {
            notices.show(e.reason());
        }
    }

    /** Goes to a link that explains something: in a lesson as to one of its own, so that one comes back to its step. */
    private void follow(Link link) {
        classroom.open().get().ifPresentOrElse(lesson -> lesson.follow(link), () -> {
            try {
                shelf.open(link);
            } catch (BadInput e) {
                notices.show(e.reason());
            }
        });
    }

    private void addShortcuts(Header header, AskMenu ask, ShowMenu show) {
        shortcuts.on(WindowKey.UNDO, () -> history().undo()).on(WindowKey.REDO, () -> history().redo())
                .on(WindowKey.RESET, () -> shelf.shown().get().reset()).on(WindowKey.COPY_LINK, this::copyLink)
                .on(WindowKey.OPEN_LINK, linkBar::ask).on(WindowKey.OPEN_LESSON, lessons::chooseToOpen)
                .on(WindowKey.SAVE_LESSON, lessons::chooseToSave)
                .on(WindowKey.ADD_STEP, classroom::addStep).on(WindowKey.EXPORT, () -> Focus.openMenu(export));
        for (int i = 0; i < shelf.names().size(); i++) {
            String name = shelf.names().get(i);
            shortcuts.add(new Shortcut(Message.of("keys.lab", Message.of("lab." + name)),
                    List.of(WindowKey.key(KeyCode.valueOf("DIGIT" + (i + 1)), KeyCombination.SHORTCUT_DOWN)),
                    Scope.OUTSIDE_TYPING, () -> shelf.show(name), () -> true));
        }
        shortcuts.on(WindowKey.THEME, header::openTheme).on(WindowKey.LANGUAGE, choices::changeLanguage)
                .on(WindowKey.KEYS, help::show).on(WindowKey.EXPLAIN, help::explain)
                .on(WindowKey.LESSONS, () -> Focus.openMenu(lessons))
                .on(WindowKey.NEXT_STEP, () -> classroom.open().get().ifPresent(LessonModel::next))
                .on(WindowKey.PREVIOUS_STEP, () -> classroom.open().get().ifPresent(LessonModel::previous))
                .on(WindowKey.PRESENT, presenter::begin).on(WindowKey.STAGE_CONTROLS, stage::toggle)
                .on(WindowKey.PICTURES_ALONE, alone::toggle)
                .on(WindowKey.BLANK, blank::show).on(WindowKey.SHOW, () -> Focus.openMenu(show))
                .on(WindowKey.VOTES, this::countVotes).on(WindowKey.NOTES, notes::toggle)
                .on(WindowKey.REST, () -> shelf.shown().get().model().panels().lay(LaidOn::toggled))
                .on(WindowKey.AXES, () -> showAxes(""))
                .on(WindowKey.AUDIENCE, () -> audience.on().set(!audience.on().get()))
                .on(WindowKey.SPOTLIGHT, () -> spotlight.on().set(!spotlight.on().get()))
                .on(WindowKey.ASK, () -> Focus.openMenu(ask))
                .on(WindowKey.ENLARGE, () -> screens.current().ifPresent(EnlargeableScreen::toggle))
                .on(WindowKey.FULL_SCREEN, toggleFullScreen);
    }

    private void countVotes() {
        alone.end();
        classroom.open().get().ifPresentOrElse(LessonModel::countVotes,
                () -> notices.show(Message.of("lesson.votes.none")));
    }

    private List<Shortcut> ofLab() {
        Lab<?> lab = shelf.shown().get();
        return screens.current().stream().flatMap(screen -> lab.commands().stream()
                .map(command -> Shortcut.of(command, screen))).toList();
    }

    private History<?> history() {
        return shelf.shown().get().model().history();
    }

    private boolean endFullScreen() {
        boolean full = fullScreen.getValue();
        if (full) {
            toggleFullScreen.run();
        }
        return full;
    }
}
