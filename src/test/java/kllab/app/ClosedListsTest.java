package kllab.app;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.stage.Window;
import kllab.window.Told;
import kllab.window.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** Lists that drop down give up their nodes when they close, and have them again when they open. */
@Tag("window")
class ClosedListsTest {
    @RegisterExtension
    static final WindowFixture window = new WindowFixture();

    /**
     * The toolkit keeps what a hidden list no longer has, such as names in another language, until it is seen again.
     */
    @ParameterizedTest
    @ValueSource(strings = {"gaussian?view=landscape", "multivariate?view=latent", "fit"})
    void aListThatWasClosedIsGoneAndOpensAgainAsAnother(String link) throws Exception {
        window.start(link);
        List<ChoiceBox<?>> lists = WindowFixture.within(window.scene().getRoot()).filter(ChoiceBox.class::isInstance)
                .filter(Told::isSeen).<ChoiceBox<?>>map(each -> (ChoiceBox<?>) each).toList();
        assertFalse(lists.isEmpty());
        for (ChoiceBox<?> list : lists) {
            assertGoneOnceClosed(list, list::show, list::hide);
        }
    }

    private static void assertGoneOnceClosed(Control list, Runnable show, Runnable hide) throws Exception {
        WeakReference<ContextMenu> first = new WeakReference<>(opened(list, show));
        WindowFixture.run(hide);
        window.settle();
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> {
            System.gc();
            window.settle();
            return first.get() == null;
        });
        assertFalse(opened(list, show).getItems().isEmpty());
        WindowFixture.run(hide);
        window.settle();
    }

    private static ContextMenu opened(Control list, Runnable show) {
        WindowFixture.run(show);
        window.settle();
        return WindowFixture.ask(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast).filter(each -> list.equals(each.getOwnerNode())).findFirst()
                .orElseThrow());
    }
}
