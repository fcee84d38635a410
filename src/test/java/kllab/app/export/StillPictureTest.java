package kllab.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.Map;
import kllab.text.Catalog;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

/** The picture in a web page for browsers in which that does not come to life. */
class StillPictureTest {
    private static String picture(String svg) {
        String markup = StillPicture.of(svg, Map.of(Language.EN, "told"));
        return markup.substring(markup.indexOf("</p>") + 4);
    }

    @Test
    void itSaysWhyItIsThereAndWhatTheStateIsInTheLanguageOfTheReader() {
        assertEquals("<p lang=\"zh\">" + Catalog.of(Language.ZH).say("page.still") + "p &lt; q &amp; 1</p>",
                StillPicture.of("", Map.of(Language.ZH, "p < q & 1")));
        Map<Language, String> both = new EnumMap<>(Language.class);
        both.put(Language.EN, "told");
        both.put(Language.ZH, "说明");
        String markup = StillPicture.of("", both);
        assertTrue(markup.matches("<p lang=\"en\">.* told</p><p lang=\"zh\">.*说明</p>"), markup);
    }

    @Test
    void everyStepIsToldFromTheOneBeforeInTenthsOfAPixel() {
        assertEquals("<svg><path d=\"m10.1 20h20v.3l-1-2.3-.5 .5c1 2 3 4 5 6-1-1-2-2-3-3z\"/></svg>", picture("""
                <?xml version="1.0" encoding="UTF-8"?>
                <svg>
                <path d="M10.123 20L30.12 20.04L30.12 20.26L29.1 18L28.6 18.5C29.6 20.5 31.6 22.5 33.6 24.5\
                C32.6 23.5 31.6 22.5 30.6 21.5Z"/>
                </svg>
                """));
    }

    @Test
    void aWayThatWasClosedGoesOnFromItsBeginning() {
        assertEquals("<svg><path d=\"m5 5h1v1zm-5-5h-.1\"/></svg>",
                picture("<svg><path d=\"M5 5L6 5L6 6ZM0 0L-0.1 0\"/></svg>"));
    }

    @Test
    void theNamesOfPartsAreLeftOutForThePageHasStylesOfSuchNames() {
        assertEquals("<svg><g clip-path=\"url(#clip-1)\"></g></svg>",
                picture("<svg>\n<g class=\"plot\" clip-path=\"url(#clip-1)\">\n</g>\n</svg>\n"));
    }
}
