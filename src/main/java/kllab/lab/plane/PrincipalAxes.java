package kllab.lab.plane;

import kllab.math.Interval;
import kllab.math.distribution.MultivariateNormal;
import kllab.math.matrix.Spectrum;
import kllab.parameter.ParameterRange;
import kllab.plot.Mark.Point;

/**
 * The two axes of an ellipse, told apart by the direction of the first, and not by their lengths.
 *
 * @param centre the mean
 * @param angle the direction of the first axis, in radians; the second one is a right angle further
 * @param first the standard deviation along the first axis
 * @param second the standard deviation along the second axis
 */
public record PrincipalAxes(Point centre, double angle, double first, double second) {
    private static final Interval FULL_TURNS = new Interval(-360, 360);
    /** The range of the direction of the first axis, as a person sets it. */
    public static final ParameterRange DEGREES = new ParameterRange(FULL_TURNS, FULL_TURNS,
            ParameterRange.Kind.DEGREES);

    /** Where the axes are equal to within this part, every direction is one of an axis. */
    private static final double CIRCLE = 1e-4;
    private static final double RIGHT_ANGLE = Math.PI / 2;

    /** The axes of a distribution of the plane: of the four directions of its axes, the one nearest to an angle. */
    public static PrincipalAxes of(MultivariateNormal normal, double near) {
        Spectrum spectrum = normal.axes();
        Point centre = new Point(normal.mean(0), normal.mean(1));
        double long0 = spectrum.root(0);
        double short0 = spectrum.root(1);
        if (short0 > (1 - CIRCLE) * long0) {
            return new PrincipalAxes(centre, near, long0, short0);
        }
        double major = majorAngle(spectrum);
        double turn = Math.IEEEremainder(major - near, RIGHT_ANGLE);
        boolean along = Math.rint((major - near - turn) / RIGHT_ANGLE) % 2 == 0;
        double angle = Math.IEEEremainder(near + turn, 2 * Math.PI);
        return along
                ? new PrincipalAxes(centre, angle, long0, short0)
                : new PrincipalAxes(centre, angle, short0, long0);
    }

    /** The direction of the longer axis, to the right or upwards. */
    public static double majorAngle(MultivariateNormal normal) {
        return majorAngle(normal.axes());
    }

    private static double majorAngle(Spectrum spectrum) {
        return Math.atan2(spectrum.vector(0, 1), spectrum.vector(0, 0));
    }

    /** The direction of the first axis in degrees, with as many decimals as a person sets. */
    public double degrees() {
        return ParameterRange.round(Math.toDegrees(angle), DEGREES.kind().fine()) + 0.0;
    }

    /** The axes with the first in another direction. */
    public PrincipalAxes turned(double other) {
        return new PrincipalAxes(centre, other, first, second);
    }

    /** The point so many standard deviations along the first axis. */
    public Point alongFirst(double sigmas) {
        return new Point(centre.x() + sigmas * first * Math.cos(angle),
                centre.y() + sigmas * first * Math.sin(angle));
    }

    /** The point so many standard deviations along the second axis. */
    public Point alongSecond(double sigmas) {
        return new Point(centre.x() - sigmas * second * Math.sin(angle),
                centre.y() + sigmas * second * Math.cos(angle));
    }

    /** The way to a point from the centre, measured along the first axis and along the second. */
    public Point measure(Point to) {
        double dx = to.x() - centre.x();
        double dy = to.y() - centre.y();
        return new Point(dx * Math.cos(angle) + dy * Math.sin(angle), dy * Math.cos(angle) - dx * Math.sin(angle));
    }

    /** The direction of a point from the centre, in radians. */
    public double angleTo(Point to) {
        return Math.atan2(to.y() - centre.y(), to.x() - centre.x());
    }
}
