package kllab.lab.multivariate.parts;

import java.util.List;
import java.util.Locale;
import kllab.lab.multivariate.model.MultivariateScene;
import kllab.lab.multivariate.model.PictureOptions.Part;
import kllab.parameter.Readout;
import kllab.text.Catalog;

/** The four parts of the formula, from top to bottom, in words and numbers. */
public final class PartWords {
    /** The parts from top to bottom. */
    public static final List<Part> PARTS = List.of(Part.LOG_DET, Part.TRACE, Part.MAHALANOBIS, Part.DIMENSION);
    private static final Readout SHORT = new Readout(3);

    private PartWords() {
    }

    /** Returns the name of a part in ids and message keys. */
    public static String key(Part part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the formula of a part in the unit of the scene, as a line of text. */
    public static String formula(Part part, MultivariateScene scene) {
        return MultivariateFormula.words(part, scene.state().unit());
    }

    /** Returns what a part says. */
    public static String said(Part part, Catalog words) {
        return words.say("multivariate.part." + key(part));
    }

    /** Returns what a part contributes in the unit of the scene, with its sign. */
    public static String signed(Part part, MultivariateScene scene) {
        double value = scene.state().unit().of(scene.of(part));
        return (value > 0 ? "+" : "") + SHORT.of(value);
    }

    /** Returns a part as it is spoken. */
    public static String spoken(Part part, MultivariateScene scene, Catalog words) {
        return words.say("multivariate.part.spoken", formula(part, scene),
                said(part, words), signed(part, scene), words.say(scene.state().unit().messageKey()));
    }
}
