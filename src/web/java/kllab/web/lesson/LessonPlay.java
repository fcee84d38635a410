package kllab.web.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kllab.lesson.Block;
import kllab.lesson.Inline;
import kllab.lesson.Lesson;
import kllab.lesson.LessonReading;
import kllab.lesson.Step;
import kllab.lesson.carried.CarriedLesson;
import kllab.lesson.player.AskedQuestion;
import kllab.lesson.player.GivenAnswer;
import kllab.lesson.player.Progress;
import kllab.lesson.player.ShownStep;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.web.browser.Browser;
import kllab.web.page.LabsPage;
import kllab.web.page.PageGuide;
import kllab.web.page.PageLayer;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** A lesson that is played on the page, beside the labs that it sets: its progress, its step, and what that covers. */
public final class LessonPlay implements PageGuide {
    private static final String PLACE = "step=";

    private final LabsPage labs;
    private final LessonMemory memory;
    private final HTMLElement step = Nodes.of("lesson-step");
    private final HTMLSelectElement steps = (HTMLSelectElement) Nodes.of("lesson-steps");
    private Progress progress;
    /** What the nodes of the step show. */
    private @Nullable Progress drawn;
    private @Nullable Catalog drawnIn;
    private List<HTMLElement> blocks = List.of();
    private List<QuestionNode> questions = List.of();
    private boolean arrived;
    /** The state that the open step set, in full. */
    private Link stepLink;

    private LessonPlay(Lesson lesson, LabsPage labs) {
        this.labs = labs;
        memory = new LessonMemory(lesson);
        stepLink = labs.shownLink();
        progress = memory.read(new LessonReading(lesson, List.of()));
        Nodes.of("lesson").setAttribute("lang", lesson.about().language().code());
        Nodes.of("lesson-title").setTextContent(lesson.title());
        name(lesson.title());
        lesson.steps().forEach(each -> steps.appendChild(Nodes.words("option", "", "")));
        steps.addEventListener("change", event -> go(steps.getSelectedIndex()));
        on("lesson-previous", () -> go(progress.step() - 1));
        on("lesson-next", () -> go(progress.step() + 1));
        on("lesson-back", () -> progress.state().ifPresent(labs::open));
    }

    /** Returns the lesson that the page carries, beside its labs; nothing if it carries none. */
    public static Optional<LessonPlay> carried(LabsPage labs) {
        String[] texts = texts();
        if (texts.length == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LessonPlay(CarriedLesson.read(List.of(texts)), labs));
        } catch (BadInput e) {
            throw new IllegalStateException("a lesson that was read before", e);
        }
    }

    @JSBody(script = "return klLab.lesson || [];")
    private static native String[] texts();

    @JSBody(params = "title", script = """
            document.title = title + ' – ' + document.title;
            document.body.classList.add('with-lesson');
            """)
    private static native void name(String title);

    /** Scrolls a part into view, if it is cut off. */
    @JSBody(params = "node", script = "node.scrollIntoView({block: 'nearest'});")
    private static native void bringIntoView(HTMLElement node);

    /** Scrolls the text on by what is seen of it; returns true if there was more. */
    @JSBody(params = {"node", "pages"}, script = """
            var before = node.scrollTop;
            node.scrollBy(0, pages * Math.max(node.clientHeight - 60, 40));
            return Math.abs(node.scrollTop - before) > 1;
            """)
    private static native boolean scroll(HTMLElement node, int pages);

    private static void on(String id, Runnable action) {
        Nodes.of(id).addEventListener("click", event -> action.run());
    }

    @Override
    public void begin(String fragment) {
        place(fragment).ifPresent(each -> progress = progress.at(each, Optional.empty()));
        arrive();
    }

    @Override
    public void open(String fragment) {
        place(fragment).ifPresent(this::go);
    }

    private Optional<Integer> place(String fragment) {
        String number = fragment.startsWith(PLACE) ? fragment.substring(PLACE.length()) : "";
        return number.matches("[0-9]{1,3}") ? Optional.of(Integer.parseInt(number) - 1).filter(this::isThere)
                : Optional.empty();
    }

    private boolean isThere(int place) {
        return place >= 0 && place < progress.count();
    }

    @Override
    public boolean press(KeyboardEvent event) {
        if (event.isCtrlKey() || event.isAltKey() || event.isMetaKey() || event.isShiftKey()) {
            return false;
        }
        switch (event.getKey()) {
            case "ArrowRight" -> go(progress.step() + 1);
            case "ArrowLeft" -> go(progress.step() - 1);
            // As in the program: first the rest of the text, then what waits to be revealed, then the next step.
            case "PageDown" -> {
                if (!scroll(Nodes.of("lesson"), 1) && !reveal()) {
                    go(progress.step() + 1);
                }
            }
            case "PageUp" -> {
                if (!scroll(Nodes.of("lesson"), -1)) {
                    go(progress.step() - 1);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean reveal() {
        Optional<AskedQuestion> asked = progress.unanswered();
        asked.ifPresent(each -> answer(each, Optional.of(new GivenAnswer.Revealed())));
        return asked.isPresent();
    }

    private void go(int place) {
        if (isThere(place) && place != progress.step()) {
            Link left = labs.shownLink();
            progress = progress.at(place, Optional.of(left).filter(each -> !each.equals(stepLink)));
            arrive();
        }
    }

    private void arrive() {
        arrived = true;
        cover();
        // What the step sets is told from what was made of it, as it is written in full.
        progress.state().ifPresent(labs::open);
        stepLink = labs.shownLink();
        progress.arrival().ifPresent(labs::open);
        keep();
    }

    private void cover() {
        labs.lay(new PageLayer(progress.shownPanels(), progress.covered()));
    }

    private void keep() {
        memory.keep(progress);
        Browser.keep("#" + PLACE + (progress.step() + 1));
        labs.ask();
    }

    private void answer(AskedQuestion asked, Optional<GivenAnswer> given) {
        change(now -> given.map(each -> now.with(asked, each)).orElseGet(() -> now.without(asked)));
        // Asked again it is asked of the state that it was asked of.
        (given.isPresent() ? progress.answerState(asked) : progress.answerState(asked).flatMap(each -> progress.state()))
                .ifPresent(labs::open);
    }

    private void change(UnaryOperator<Progress> command) {
        progress = command.apply(progress);
        cover();
        keep();
    }

    private void follow(Link link) {
        labs.open(link);
    }

    @Override
    public void show(Catalog words) {
        if (progress.equals(drawn) && words.equals(drawnIn)) {
            return;
        }
        boolean same = drawn != null && drawn.step() == progress.step() && words.equals(drawnIn);
        drawn = progress;
        drawnIn = words;
        if (!same) {
            showHead(words);
            progress.shown().ifPresent(each -> fill(each, words));
        }
        for (QuestionNode each : questions) {
            each.show(Optional.ofNullable(progress.given().get(each.asked())));
        }
        for (int i = 0; i < blocks.size(); i++) {
            Browser.put(blocks.get(i), "away", i > progress.lastRevealed());
        }
    }

    private void showHead(Catalog words) {
        Map.of("lesson-previous", "lesson.play.previous", "lesson-next", "lesson.play.next", "lesson-back",
                "lesson.play.back").forEach((id, key) -> {
                    Nodes.of(id).setTextContent(words.say(key));
                    Browser.set(Nodes.of(id), "title", words.say(key + ".help"));
                });
        Browser.set(Nodes.of("lesson-previous"), "aria-disabled", Boolean.toString(progress.step() == 0));
        Browser.set(Nodes.of("lesson-next"), "aria-disabled", Boolean.toString(progress.isLast()));
        Browser.put(Nodes.of("lesson-back"), "away", progress.state().isEmpty());
        Browser.set(steps, "aria-label", words.say("lesson.play.steps", Integer.toString(progress.step() + 1),
                Integer.toString(progress.count())));
        List<Step> all = progress.reading().lesson().steps();
        for (int i = 0; i < all.size(); i++) {
            steps.getOptions().item(i).setTextContent(
                    words.say("lesson.play.place", Integer.toString(i + 1), Integer.toString(all.size())) + "  "
                            + Inline.plain(all.get(i).heading()));
        }
        steps.setSelectedIndex(progress.step());
    }

    private void fill(ShownStep now, Catalog words) {
        ProseNodes prose = new ProseNodes(this::follow, words);
        Nodes.empty(step);
        prose.addBlocks(step, now.introduction());
        HTMLElement heading = Nodes.make("h2", "");
        heading.setAttribute("tabindex", "-1");
        prose.addInlines(heading, now.heading());
        step.appendChild(heading);
        List<HTMLElement> filled = new ArrayList<>();
        List<QuestionNode> asking = new ArrayList<>();
        for (int i = 0; i < now.blocks().size(); i++) {
            HTMLElement node = Nodes.make("div", "");
            Block block = now.blocks().get(i);
            progress.asked(i).ifPresentOrElse(
                    asked -> asking.add(new QuestionNode(node, block instanceof Block.Predict, asked, prose,
                            given -> answer(asked, given))),
                    () -> prose.addBlocks(node, List.of(block)));
            step.appendChild(node);
            filled.add(node);
        }
        blocks = filled;
        questions = asking;
        if (arrived) {
            arrived = false;
            Nodes.of("lesson").setScrollTop(0);
            bringIntoView(Nodes.of("lesson-title"));
        }
    }
}
