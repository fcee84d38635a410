package kllab.lab.vae.model;

import java.util.List;
import kllab.lab.Hiding;

/** A part of the screen of the lab of the variational autoencoder that can be hidden. */
public enum VaePanel implements Hiding.Panel {
    /** The latent space. */
    LATENT("latent", true),
    /** One image, its code, and images from the prior. */
    IMAGE("image", true),
    /** The bound over the training, KL of each dimension, and images that come back. */
    TRAINING("training", true),
    /** Minus the bound, large. */
    VALUE("value", true),
    /** The reconstruction, small. */
    RECONSTRUCTION("reconstruction", true),
    /** KL, small. */
    KL("kl", true),
    /** The formula of the bound, and of what is trained. */
    FORMULA("formula", true),
    /** The buttons that train. */
    TRAIN("train", false),
    /** β and the other numbers of the training. */
    NUMBERS("numbers", false),
    /** Presets and reset. */
    ACTIONS("actions", false);

    /** Where the state says which are hidden. */
    public static final Hiding<VaeState> HIDING = new Hiding<>(List.of(values()), VaeState::hidden,
            VaeState::withHidden);

    private final String key;
    private final boolean coverable;

    VaePanel(String key, boolean coverable) {
        this.key = key;
        this.coverable = coverable;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public boolean isOnStage() {
        return switch (this) {
            case RECONSTRUCTION, KL, FORMULA, ACTIONS -> false;
            default -> true;
        };
    }

    @Override
    public boolean isCoverable() {
        return coverable;
    }

    @Override
    public String messageKey() {
        return "vae.panel." + key;
    }
}
