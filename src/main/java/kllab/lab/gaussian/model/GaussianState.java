package kllab.lab.gaussian.model;

import java.util.Optional;
import kllab.lab.Hidden;
import kllab.lab.Preset;
import kllab.lab.ScreenOptions;
import kllab.lab.Side;
import kllab.math.distribution.Normal;
import kllab.math.divergence.descent.Descent;
import kllab.math.divergence.KullbackLeibler;

/**
 * All that the Gaussian lab needs to be rebuilt.
 *
 * @param p the first distribution, N(μ₁, σ₁²)
 * @param q the second distribution, N(μ₂, σ₂²)
 * @param play how the screen reads it out, and what is played on it
 * @param plot what the plot beside the densities shows
 * @param drawer what the drawer at the side explains
 */
public record GaussianState(Normal p, Normal q, GaussianPlay play, PlotOptions plot, DrawerOptions drawer)
        implements
            ScreenOptions.State<GaussianState> {
    /** The state at first and after a reset. */
    public static final GaussianState INITIAL = new GaussianState(Normal.of(0.8, 0.7), Normal.STANDARD,
            GaussianPlay.INITIAL, PlotOptions.INITIAL, DrawerOptions.INITIAL);

    /**
     * A hidden p that is no longer what it was has nothing to be found: that challenge is over. While one is open,
     * nothing is asked besides: the answer would be the challenge's, or the other way round. A trail that does not lead
     * to p has ended, and one that would tell a hidden p is none.
     */
    public GaussianState {
        Challenge challenge = play.challenge();
        if (challenge.kind() == Challenge.Kind.FIND && !p.equals(challenge.firstP())) {
            play = play.withChallenge(Challenge.NONE);
        }
        if (play.challenge().isOpen() && play.hidden().asked().isPresent()) {
            play = play.withHidden(play.hidden().revealed());
        }
        LandscapeOptions landscape = plot.landscape();
        boolean told = landscape.start().isPresent() && play.challenge().kind() == Challenge.Kind.FIND;
        if (told || !landscape.leadsTo(p, q)) {
            plot = plot.withLandscape(landscape.withoutSteps());
        }
    }

    /** The state with other distributions. */
    public GaussianState with(Normal newP, Normal newQ) {
        return new GaussianState(newP, newQ, play, plot, drawer);
    }

    /** One of the distributions. */
    public Normal own(Side side) {
        return side == Side.P ? p : q;
    }

    /** The state with another distribution on one side. */
    GaussianState with(Side side, Normal other) {
        return side == Side.P ? with(other, q) : with(p, other);
    }

    /** The state as a challenge begins, with the distributions that it begins with, and nothing else hidden or open. */
    public GaussianState beginning(Challenge challenge) {
        return new GaussianState(challenge.firstP(), challenge.firstQ(),
                play.withHidden(Hidden.NONE).withChallenge(challenge), plot,
                drawer.withOpen(DrawerOptions.Page.NONE));
    }

    /** The state with a challenge at another point, or without one. */
    public GaussianState withChallenge(Challenge other) {
        return withPlay(play.withChallenge(other));
    }

    /** The state as it comes to rest after a gesture: a challenge counts the move, and sees whether it is won. */
    public GaussianState atRest(GaussianState before) {
        boolean moved = challenge().isSameGame(before.challenge()) && !(p.equals(before.p) && q.equals(before.q));
        return withChallenge(challenge().after(moved, p, q));
    }

    /** The state with one parameter set. */
    public GaussianState with(GaussianParameter parameter, double value) {
        return parameter.set(this, value);
    }

    /** The state with the distributions of a preset; a game goes on where its p stays. */
    public GaussianState with(Preset preset) {
        return preset.in(withChallenge(Challenge.NONE), GaussianLink.LINKS).withChallenge(challenge());
    }

    /**
     * The state with other things hidden; who looks at what a challenge hides has given it up. What the challenge alone
     * hides is never kept: it would stay hidden when nobody knows any more why.
     */
    @Override
    public GaussianState withHidden(Hidden other) {
        Hidden hides = challenge().hides();
        GaussianPlay chosen = play.withHidden(other.without(hides.without(play.hidden())));
        return withPlay(other.hides(hides) ? chosen : chosen.withChallenge(Challenge.NONE));
    }

    /** The state with other things hidden by choice, whatever a challenge hides. */
    GaussianState withChosen(Hidden other) {
        return withPlay(play.withHidden(other));
    }

    /** The state with all to be seen, if nothing is hidden but what a challenge had put away that is over. */
    public GaussianState withoutLeftover() {
        return challenge().kind() == Challenge.Kind.NONE && Challenge.isLeftover(play.hidden())
                ? withChosen(Hidden.NONE)
                : this;
    }

    /** p log(p/q) at a point, in the unit of the state. */
    public double integrand(double x) {
        return unit().of(KullbackLeibler.integrand(p, q, x));
    }

    /** The integrand that is drawn, of some pair at a point, in the unit of the state. */
    public double drawnIntegrand(NormalPair of, double x) {
        return unit().of(plot.integrand().nonNegative()
                ? KullbackLeibler.nonNegativeIntegrand(of.p(), of.q(), x)
                : KullbackLeibler.integrand(of.p(), of.q(), x));
    }

    /** log(p/q) at a point, in the unit of the state. */
    public double logRatio(double x) {
        return unit().of(KullbackLeibler.logRatio(p, q, x));
    }

    /** The game that is played. */
    public Challenge challenge() {
        return play.challenge();
    }

    @Override
    public Hidden hidden() {
        return play.hidden().with(challenge().hides());
    }

    /** Returns true if the numbers of areas can be seen. They add up to the value, so they are hidden with it. */
    public boolean showsAreas() {
        return shows(GaussianPanel.AREAS) && !asks(GaussianPanel.VALUE);
    }

    /** Both distributions. */
    public NormalPair pair() {
        return new NormalPair(p, q);
    }

    /** The state with its distributions pinned; without a pin, if they are. */
    public GaussianState pinned() {
        // A p that is to be found must not stand in the link.
        if (challenge().kind() == Challenge.Kind.FIND) {
            return this;
        }
        return withPin(isPinned() ? Optional.empty() : Optional.of(pair()));
    }

    /** Returns true if its distributions are those that are pinned. */
    public boolean isPinned() {
        return play.pin().equals(Optional.of(pair()));
    }

    /** The state with another pin, or none. */
    GaussianState withPin(Optional<NormalPair> other) {
        return withPlay(play.withPin(other));
    }

    @Override
    public ScreenOptions screen() {
        return play.options();
    }

    @Override
    public GaussianState withScreen(ScreenOptions other) {
        return withPlay(play.withOptions(other));
    }

    private GaussianState withPlay(GaussianPlay other) {
        return new GaussianState(p, q, other, plot, drawer);
    }

    /** Returns the options of the plot of KL against σ. */
    public CurveOptions curve() {
        return plot.curve();
    }

    /** The landscape and the descent in it. */
    public LandscapeOptions landscape() {
        return plot.landscape();
    }

    /** Returns the options of the estimates. */
    public EstimateOptions estimates() {
        return drawer.estimates();
    }

    /** The state with another plot beside the densities. */
    public GaussianState withPlot(PlotOptions other) {
        return new GaussianState(p, q, play, other, drawer);
    }

    /** The state with another drawer. */
    public GaussianState withDrawer(DrawerOptions other) {
        return new GaussianState(p, q, play, plot, other);
    }

    /** The state with other curve options. */
    public GaussianState withCurve(CurveOptions other) {
        return withPlot(plot.withCurve(other));
    }

    /** The state with another integrand drawn. */
    public GaussianState withIntegrand(IntegrandOptions other) {
        return withPlot(plot.withIntegrand(other));
    }

    /** The state with another landscape. */
    public GaussianState withLandscape(LandscapeOptions other) {
        return withPlot(plot.withLandscape(other));
    }

    /** Returns the descent of the landscape: the trail that led to p, or what is drawn ahead of p. */
    public Descent descent() {
        return landscape().descent(p, q);
    }

    /** Returns the state with p where a descent from a place has led after some steps, with that trail. */
    public GaussianState descended(Normal start, int steps) {
        LandscapeOptions trail = landscape().withTrail(start, steps);
        return new GaussianState(trail.end(start, q), q, play, plot.withLandscape(trail), drawer);
    }

    /**
     * The state with a descent that goes another way. It has not begun: p is back where the trail began, so that both
     * ways can be compared.
     */
    public GaussianState redirected(LandscapeOptions other) {
        if (other.equals(landscape()) || landscape().start().isEmpty()) {
            return withLandscape(other);
        }
        return descended(landscape().start().get(), 0).withLandscape(other.withoutSteps());
    }

    /** The state with other estimates. */
    public GaussianState withEstimates(EstimateOptions other) {
        return withDrawer(drawer.withEstimates(other));
    }

    /** The state with p and q in each other's place. */
    public GaussianState swapped() {
        return with(q, p);
    }
}
