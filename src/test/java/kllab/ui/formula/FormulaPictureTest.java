package kllab.ui.formula;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kllab.Pictures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Pictures of formulas for a person to look at, and what a machine can see in them. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class FormulaPictureTest {
    private static final List<String> FORMULAS = List.of(
            "\\mathrm{KL}(\\p{p}\\,\\|\\,\\q{q}) = \\log\\frac{\\q{\\sigma_2}}{\\p{\\sigma_1}}"
                    + " + \\frac{\\p{\\sigma_1^2} + (\\p{\\mu_1}-\\q{\\mu_2})^2}{2\\q{\\sigma_2^2}} - \\frac12",
            "= \\log\\frac{\\q{1.00}}{\\p{0.70}} + \\frac{\\p{0.70}^2 + (\\p{-0.80} - \\q{0.00})^2}{2\\cdot\\q{1.00}^2}"
                    + " - \\frac12 = \\mathbf{0.4217}\\ \\muted{\\text{nats}}",
            "\\int p(x)\\log\\frac{p(x)}{q(x)}\\,dx",
            "\\negative{-\\log\\sigma}+\\positive{\\frac{\\sigma^2}{2}}+\\muted{\\frac{\\mu^2}{2}-\\frac12}",
            "\\accent{\\sqrt{\\frac{1}{n}\\sum_{i=1}^{n}(x_i-\\bar x)^2}} = \\text{方差}, \\boldsymbol{\\Sigma}\\in\\mathbb{R}^{d\\times d}",
            "\\begin{aligned} a &= \\begin{cases} 1 &\\ x > 0\\\\ 0 &\\ \\text{else}\\end{cases}\\\\"
                    + " b &= \\underbrace{\\mathop{\\mathrm{arg\\,min}}_{\\mu} \\mathrm{KL}}_{\\text{least}}\\end{aligned}",
            "0123456789\\ \\mathbf{0123456789}\\ _{0123456789}\\ \\text{0123456789}");

    private static Scene scene(Typesetter typesetter, String ground, String ink, String p, String q) {
        String css = """
                .root { -fx-background-color: %s; -fx-font-size: 20px; }
                .label { -fx-text-fill: %s; }
                .formula-ink { -fx-fill: %s; }
                .formula-p { -fx-fill: %s; }
                .formula-q { -fx-fill: %s; }
                .formula-positive { -fx-fill: #00866a; }
                .formula-negative { -fx-fill: #b5508a; }
                .formula-muted { -fx-fill: #808b96; }
                .formula-accent { -fx-fill: #d02020; }
                """.formatted(ground, ink, ink, p, q);
        VBox page = new VBox(12);
        page.setPadding(new Insets(16));
        for (String each : FORMULAS) {
            page.getChildren().add(new FormulaView(typesetter, each));
        }
        HBox inline = new HBox(new Label("The mean "), new FormulaView(typesetter, "\\p{\\mu_1}"),
                new Label(" and the deviation "), new FormulaView(typesetter, "\\p{\\sigma_1}"),
                new Label(" of a Hamburgefonstiv xxx "), new FormulaView(typesetter, "\\frac{x}{2x}"));
        inline.setAlignment(Pos.BASELINE_LEFT);
        inline.getChildren().forEach(each -> ((Region) each).setMinWidth(Region.USE_PREF_SIZE));
        FormulaView narrow = new FormulaView(typesetter, FORMULAS.getFirst());
        narrow.setMaxWidth(300);
        page.getChildren().addAll(inline, narrow);
        Scene scene = new Scene(page, 760, 800);
        scene.getStylesheets().add("data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8)));
        return scene;
    }

    @Test
    void noFormulaSticksOutOfItsPlace(FxRobot robot) throws Exception {
        Typesetter typesetter = Typesetters.ready();
        robot.interact(() -> {
            Scene light = scene(typesetter, "#ffffff", "#1b1f24", "#0067b1", "#c94f00");
            Pictures.write(light, "formula-light");
            Pictures.write(scene(typesetter, "#1c2026", "#eceff3", "#5db3f5", "#ff9a52"), "formula-dark");
            for (Node each : light.getRoot().lookupAll(".formula-view")) {
                FormulaView view = (FormulaView) each;
                Bounds place = view.getLayoutBounds();
                Bounds ink = view.getChildrenUnmodifiable().getFirst().getBoundsInParent();
                assertFalse(ink.isEmpty());
                // Slanted letters and round ones overshoot the boxes of TeX a little.
                assertTrue(new BoundingBox(-2, -2, place.getWidth() + 4, place.getHeight() + 4).contains(ink),
                        () -> view.texProperty().get() + " " + ink + " in " + place);
            }
        });
    }
}
