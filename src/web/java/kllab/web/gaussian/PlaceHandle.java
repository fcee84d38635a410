package kllab.web.gaussian;

import kllab.lab.descent.LandscapePlace;
import kllab.lab.gaussian.landscape.LandscapeWords;
import kllab.lab.gaussian.model.GaussianParameter;
import kllab.lab.gaussian.model.GaussianState;
import kllab.math.distribution.Normal;
import kllab.plot.Mark.Point;
import kllab.text.Catalog;
import kllab.text.Message;
import kllab.web.plot.PageDrag;
import kllab.web.plot.PageHandle;
import kllab.web.control.PageNumber;

/**
 * p in the landscape over (μ, σ), which is dragged over the plane.
 *
 * @param state where it is
 */
record PlaceHandle(GaussianState state) implements PageHandle<GaussianState> {
    @Override
    public String id() {
        return "p";
    }

    @Override
    public String style() {
        return "p place";
    }

    @Override
    public Message name() {
        return Message.of("gaussian.landscape.handle");
    }

    @Override
    public Point at() {
        return new Point(state.p().mu(), state.p().sigma());
    }

    @Override
    public PageNumber<GaussianState> number() {
        return new GaussianNumber(GaussianParameter.SIGMA1);
    }

    @Override
    public PageNumber<GaussianState> across() {
        return new GaussianNumber(GaussianParameter.MU1);
    }

    @Override
    public String text(GaussianState now, Catalog words) {
        return LandscapeWords.place(now, words);
    }

    @Override
    public GaussianState draggedTo(PageDrag drag, GaussianState now) {
        Normal there = LandscapePlace.of(drag.place(), drag.pixel());
        return now.with(GaussianParameter.MU1, there.mu()).with(GaussianParameter.SIGMA1, there.sigma());
    }
}
