package kllab.web.page;

import java.util.List;
import kllab.lab.Hiding;
import kllab.lab.LabLinks;
import kllab.lab.axes.AxesRule;
import kllab.lab.axes.LabAxes;
import kllab.web.control.PageOption;

/**
 * What the page has to know of a lab.
 *
 * @param links its states as links
 * @param rule how its axes follow
 * @param panels the parts that can be hidden
 * @param options of its plots
 * @param <S> the state
 * @param <A> the axes
 */
public record PageLab<S, A extends LabAxes<A>>(LabLinks<S> links, AxesRule<S, A> rule,
        List<? extends Hiding.Panel> panels, List<PageOption<S>> options) {
}
