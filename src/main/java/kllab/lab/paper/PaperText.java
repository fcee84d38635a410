package kllab.lab.paper;

/**
 * The text of a state for a paper.
 *
 * @param tex a whole LaTeX document with the formula, in symbols and in numbers
 * @param python a whole Python script that draws the figure and prints the divergence
 */
public record PaperText(String tex, String python) {
}
