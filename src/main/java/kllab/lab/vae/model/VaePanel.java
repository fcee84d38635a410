package kllab.lab.vae.model;

import java.util.List;
import kllab.lab.Hiding;

/** A part of the screen of the lab of the variational autoencoder that can be hidden. */
public enum VaePanel implements Hiding.Panel {
    /** The latent space. */
    LATENT(Kind.PICTURE),
    /** One image, its code, and images from the prior. */
    IMAGE(Kind.PICTURE),
    /** The bound over the training, KL of each dimension, and images that come back. */
    TRAINING(Kind.PICTURE),
    /** Minus the bound, large. */
    VALUE(Kind.PICTURE),
    /** The reconstruction, small. */
    RECONSTRUCTION(Kind.DETAIL),
    /** KL, small. */
    KL(Kind.DETAIL),
    /** The formula of the bound, and of what is trained. */
    FORMULA(Kind.DETAIL),
    /** The buttons that train. */
    TRAIN(Kind.CONTROL),
    /** β and the other numbers of the training. */
    NUMBERS(Kind.CONTROL),
    /** Presets and reset. */
    ACTIONS(Kind.ACTION);

    /** Where the state says which are hidden. */
    public static final Hiding<VaeState> HIDING = Hiding.of(values(), List.of());

    private final Kind kind;

    VaePanel(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String messageKey() {
        return "vae.panel." + key();
    }
}
