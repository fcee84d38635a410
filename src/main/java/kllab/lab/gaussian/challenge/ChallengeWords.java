package kllab.lab.gaussian.challenge;

import java.util.ArrayList;
import java.util.List;
import kllab.lab.gaussian.model.Challenge;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.divergence.InformationUnit;
import kllab.math.divergence.KullbackLeibler;
import kllab.parameter.NumberText;
import kllab.parameter.Readout;
import kllab.text.Catalog;

/** The words for a challenge: its task, its progress, and the hints that were taken. */
public final class ChallengeWords {
    /** So many times the target, how many times says nothing more. */
    private static final double FAR = 100;

    private final GaussianState state;
    private final Challenge challenge;
    private final Catalog words;

    public ChallengeWords(GaussianState state, Catalog words) {
        this.state = state;
        this.words = words;
        challenge = state.challenge();
    }

    /** Returns the task, as one to do or as one that is done. */
    public String task() {
        String number = Integer.toString(challenge.seed());
        return challenge.kind() == Challenge.Kind.FIND
                ? words.say(challenge.won() ? "gaussian.challenge.find.done" : "gaussian.challenge.find.task", number,
                        amount(Challenge.FOUND), unit())
                : words.say(challenge.won() ? "gaussian.challenge.reach.done" : "gaussian.challenge.reach.task", number,
                        amount(challenge.target()), unit());
    }

    /**
     * How far it has come.
     *
     * @param time how long it has taken, in words
     */
    String progress(String time) {
        if (challenge.won()) {
            return challenge.kind() == Challenge.Kind.FIND
                    ? words.say("gaussian.challenge.found", challenge.moves(), time,
                            NumberText.format(state.p().mu()), NumberText.format(state.p().sigma()), challenge.hints())
                    : words.say("gaussian.challenge.reached", challenge.moves(), time,
                            Readout.STANDARD.of(state.unit().of(nats())), unit(), challenge.hints());
        }
        List<String> said = new ArrayList<>();
        said.add(words.say("gaussian.challenge.moves", challenge.moves(), time));
        if (challenge.kind() == Challenge.Kind.REACH && challenge.moves() > 0) {
            said.add(words.say(nats() < challenge.target() ? "gaussian.challenge.low" : "gaussian.challenge.high"));
        }
        for (int hint = 0; hint < challenge.hints(); hint++) {
            said.add(challenge.kind() == Challenge.Kind.FIND ? ofFinding(hint) : ofReaching(hint));
        }
        return String.join(" · ", said);
    }

    private String ofFinding(int hint) {
        return switch (hint) {
            case 0 -> words.say(which(state.p().mu() - state.q().mu(), "right", "left", "same"));
            case 1 -> words.say(which(state.p().sigma() - state.q().sigma(), "wider", "narrower", "asWide"));
            default -> parts();
        };
    }

    private String ofReaching(int hint) {
        double share = nats() / challenge.target();
        if (hint > 0) {
            return parts();
        }
        return share > FAR
                ? words.say("gaussian.challenge.hint.far")
                : words.say("gaussian.challenge.hint.share", Long.toString(Math.round(100 * share)));
    }

    private static String which(double difference, String more, String less, String equal) {
        return "gaussian.challenge.hint." + (difference > 0 ? more : difference < 0 ? less : equal);
    }

    /** The shift is ½(μ₁ − μ₂)²/σ₂², and the rest is what the widths cost. */
    private String parts() {
        double shift = KullbackLeibler.terms(state.p(), state.q()).meanShift();
        return words.say("gaussian.challenge.hint.parts", Readout.STANDARD.of(state.unit().of(shift)),
                Readout.STANDARD.of(state.unit().of(Math.max(0, nats() - shift))));
    }

    /** A round number of nats as it is, or as many bits as are read out. */
    private String amount(double nats) {
        return state.unit() == InformationUnit.NATS
                ? NumberText.format(nats)
                : Readout.STANDARD.of(state.unit().of(nats));
    }

    private String unit() {
        return words.say(state.unit().messageKey());
    }

    private double nats() {
        return KullbackLeibler.of(state.p(), state.q());
    }
}
