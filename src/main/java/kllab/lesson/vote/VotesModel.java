package kllab.lesson.vote;

import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The votes on a question, and whether they are being typed. They are of the window, and nothing keeps them. */
public final class VotesModel {
    private final ReadOnlyObjectWrapper<Votes> votes;
    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper();

    /** The votes on a question with that many options, of which nothing has been counted. */
    public VotesModel(int options) {
        votes = new ReadOnlyObjectWrapper<>(Votes.none(options));
    }

    /** Returns the votes. */
    public ReadOnlyObjectProperty<Votes> votes() {
        return votes.getReadOnlyProperty();
    }

    /** Is true while votes are being typed. */
    public ReadOnlyBooleanProperty counting() {
        return counting.getReadOnlyProperty();
    }

    /** Begins typing. */
    public void begin() {
        counting.set(true);
    }

    /** Ends typing; what has been typed stays. */
    public void end() {
        counting.set(false);
    }

    /** Sets the count of an option, from 0. */
    public void count(int option, OptionalInt count) {
        votes.set(votes.get().with(option, count));
    }
}
