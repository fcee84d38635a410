package kllab.lesson.glossary;

import kllab.link.Link;

/**
 * A word of the glossary.
 *
 * @param key names it, the same in every language: small letters, digits and hyphens
 * @param name the word as it is shown
 * @param sentence what it means, in one sentence without a formula
 * @param tex the TeX of its formula, for math mode
 * @param example the words of its link
 * @param link a state of a lab that shows it
 */
public record GlossaryWord(String key, String name, String sentence, String tex, String example, Link link) {
}
