package kllab.web.numbers;

import java.util.Arrays;
import kllab.lab.discrete.model.DiscreteLink;
import kllab.lab.multivariate.model.MultivariateLink;
import kllab.link.Link;
import kllab.text.BadInput;
import kllab.text.Catalog;
import kllab.text.Language;

/** The numbers behind the page, to be compared with those of the program: the same code runs in both. */
public final class LabNumbers {
    private static final int MOST_ARGUMENTS = 8;

    private LabNumbers() {
    }

    /** Returns all messages that there are, language, key and words, one a line, with one number for all arguments. */
    public static String messages(int argument) {
        StringBuilder lines = new StringBuilder();
        for (Language each : Language.values()) {
            for (String key : Catalog.of(each).keys()) {
                lines.append(said(each.code(), key, argument)).append('\n');
            }
        }
        return lines.toString();
    }

    /** Returns the line of a message. */
    public static String said(String code, String key, int argument) {
        Language language = code.equals(Language.ZH.code()) ? Language.ZH : Language.EN;
        Object[] arguments = new Object[MOST_ARGUMENTS];
        Arrays.fill(arguments, argument);
        return code + " " + key + " " + Catalog.of(language).say(key, arguments).replace('\n', ' ');
    }

    /**
     * Returns the numbers of a link: name and value, a pair a line.
     *
     * @throws BadInput if the link leads nowhere
     */
    public static String of(String text) throws BadInput {
        Link link = Link.parse(text);
        return (switch (link.lab()) {
            case MultivariateLink.LAB -> MultivariateNumbers.of(link);
            case DiscreteLink.LAB -> DiscreteNumbers.of(link);
            default -> GaussianNumbers.of(link);
        }).toString();
    }
}
