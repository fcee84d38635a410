package kllab.lab.fit;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import kllab.lab.fit.model.FitModel;
import kllab.lab.plane.PlaneNumber;
import kllab.lab.fit.plane.PlaneSettings;
import kllab.text.Message;
import kllab.ui.Styled;
import kllab.ui.control.ControlStrip;
import kllab.ui.control.Setting;

/**
 * A number that each component of p has, such as its weight.
 *
 * @param key in ids
 * @param symbol of it
 * @param messageKey of its name, which is told which component it is of
 * @param setting the number of a component
 */
record ComponentNumber(String key, String symbol, String messageKey, IntFunction<Setting> setting) {
    /** The numbers of a component on a line. */
    static List<ComponentNumber> onLine(FitModel model) {
        return List.of(new ComponentNumber("w", "w", "fit.component.w", model.settings()::weight),
                new ComponentNumber("m", "μ", "fit.component.m", model.settings()::mu),
                new ComponentNumber("s", "σ", "fit.component.s", model.settings()::sigma));
    }

    /** The numbers of a component in the plane. */
    static List<ComponentNumber> inPlane(FitModel model) {
        PlaneSettings settings = new PlaneSettings(model);
        return Stream.concat(
                Stream.of(new ComponentNumber("w", "w", "fit.plane.component.w", settings::weight)),
                Arrays.stream(PlaneNumber.values()).map(each -> new ComponentNumber(each.key(), symbol(each),
                        "fit.plane.component." + each.key(), index -> settings.number(index, each))))
                .toList();
    }

    private static String symbol(PlaneNumber number) {
        return switch (number) {
            case MU1 -> "μ₁";
            case MU2 -> "μ₂";
            case SIGMA1 -> "σ₁";
            case SIGMA2 -> "σ₂";
            case RHO -> "ρ";
        };
    }

    /** Its name for a component. */
    Message name(int index) {
        return Message.of(messageKey, Integer.toString(index + 1));
    }

    /** Its entry among the numbers that a slider sets. */
    ControlStrip.Entry entry(String id, String shown, int index) {
        return new ControlStrip.Entry(id + key + "-" + (index + 1), setting.apply(index), () -> {
            return Styled.as(new Label(shown), "distribution-name", "p");
        }, name(index), "p");
    }
}
