package kllab.lab.axes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kllab.plot.Axis;
import kllab.plot.pane.PlotNavigation;

/**
 * The axes of one plot among those of its lab.
 *
 * @param model the axes of the lab
 * @param x the place of the axis that all subplots share; below 0 where things with names stand along it
 * @param ys the places of the axes of the subplots, from top to bottom
 */
public record PlotView<S, A extends LabAxes<A>>(AxesModel<S, A> model, int x, List<Integer> ys)
        implements
            PlotNavigation {
    /** The list cannot change. */
    public PlotView {
        ys = List.copyOf(ys);
    }

    @Override
    public void show(Axis other, List<Axis> others) {
        List<Axis> all = new ArrayList<>(model.now().axes());
        all.set(x, other);
        for (int i = 0; i < ys.size(); i++) {
            all.set(ys.get(i), others.get(i));
        }
        model.show(model.now().with(all));
    }

    @Override
    public void fit() {
        model.fit();
    }

    @Override
    public String name(boolean alongX, int subplot) {
        return model.name(alongX ? x : ys.get(subplot));
    }

    @Override
    public void grab(boolean alongX, int subplot) {
        Set<Integer> along = new HashSet<>();
        if (alongX && x >= 0) {
            along.add(x);
        }
        if (subplot >= 0) {
            along.add(ys.get(subplot));
        }
        model.grab(along);
    }

    @Override
    public void stretch(boolean alongX, double by) {
        model.dragged().stream().filter(each -> (each == x) == alongX).forEach(each -> model.stretch(each, by));
    }

    @Override
    public void release() {
        model.release();
    }
}
