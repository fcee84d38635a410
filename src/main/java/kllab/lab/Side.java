package kllab.lab;

/** One of the two distributions. */
public enum Side {
    /** The first one. */
    P("p", 1),
    /** The second one. */
    Q("q", 2);

    private final String style;
    private final int number;

    Side(String style, int number) {
        this.style = style;
        this.number = number;
    }

    /** Its name on the screen, in links and in formulas, and the name of its style. */
    public String style() {
        return style;
    }

    /** A symbol in TeX in the colour of this distribution. */
    public String tex(String symbol) {
        return "\\" + style + "{" + symbol + "}";
    }

    /** The index of its parameters in formulas and links: 1 or 2. */
    public int number() {
        return number;
    }
}
