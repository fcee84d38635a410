package kllab.lab.multivariate.model;

/**
 * The options of the picture.
 *
 * @param view in which coordinates, or which table
 * @param layers what is drawn besides the ellipses
 * @param lit the part of the formula that is lit in the picture
 */
public record PictureOptions(View view, Layers layers, Part lit) {
    /** The plane with density shading. */
    public static final PictureOptions INITIAL = new PictureOptions(View.PLANE, new Layers(true, false, false),
            Part.NONE);

    /** The views that there are. */
    public enum View {
        /** The plane as it is. */
        PLANE,
        /** The plane in the coordinates in which q is a circle. */
        WHITENED,
        /** The dimensions of a latent space, against N(0, I). */
        LATENT;
    }

    /**
     * The layers that are drawn besides the ellipses.
     *
     * @param density shading by the density
     * @param integrand p log(p/q) in two colours
     * @param independent the best q without correlations, in both directions
     */
    public record Layers(boolean density, boolean integrand, boolean independent) {
        /** The same with or without the density. */
        public Layers withDensity(boolean other) {
            return new Layers(other, integrand, independent);
        }

        /** The same with or without the integrand. */
        public Layers withIntegrand(boolean other) {
            return new Layers(density, other, independent);
        }

        /** The same with or without the best independent q. */
        public Layers withIndependent(boolean other) {
            return new Layers(density, integrand, other);
        }
    }

    /** The parts of the formula, each with its ½, in the order in which they are shown. */
    public enum Part {
        /** None of them. */
        NONE,
        /** ½ log(det Σ₂/det Σ₁). */
        LOG_DET,
        /** ½ tr(Σ₂⁻¹Σ₁). */
        TRACE,
        /** ½ (μ₂ − μ₁)ᵀ Σ₂⁻¹ (μ₂ − μ₁). */
        MAHALANOBIS,
        /** −½ d. */
        DIMENSION
    }

    /** The same in another view. */
    public PictureOptions withView(View other) {
        return new PictureOptions(other, layers, lit);
    }

    /** The same with other layers. */
    public PictureOptions withLayers(Layers other) {
        return new PictureOptions(view, other, lit);
    }

    /** The same with a part lit, or with none if it is lit already. */
    public PictureOptions lighting(Part part) {
        return withLit(lit == part ? Part.NONE : part);
    }

    /** The same with another part lit. */
    public PictureOptions withLit(Part other) {
        return new PictureOptions(view, layers, other);
    }
}
