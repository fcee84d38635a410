package kllab.lab.vae.latent;

import kllab.lab.vae.model.LatentView;
import kllab.lab.vae.model.VaeModel;
import kllab.plot.Mark.Point;
import kllab.plot.pane.PlotHandle;
import kllab.ui.control.Setting;

/**
 * A grip that drags z in the two dimensions that are shown; the others stay.
 *
 * @param model what it sets it in
 */
record ZGrip(VaeModel model) implements PlotHandle.Grip {
    @Override
    public void grab() {
        model.history().begin();
    }

    @Override
    public void moveTo(Point to) {
        LatentView.Pair pair = model.history().state().get().options().latent().pair();
        set(model.z(state -> pair.across()), to.x());
        if (pair.across() != pair.up()) {
            set(model.z(state -> pair.up()), to.y());
        }
    }

    private static void set(Setting setting, double value) {
        setting.set().accept(setting.range().limits().clamp(Math.rint(value * 1000) / 1000));
    }

    @Override
    public void release() {
        model.history().end();
    }
}
