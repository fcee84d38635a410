package kllab.lab.vae;

/** The threads of the lab. */
final class Workers {
    private Workers() {
    }

    /** Returns true while a thread comes to a network for some window. */
    static boolean train() {
        return Thread.getAllStackTraces().keySet().stream().anyMatch(each -> each.getName().equals("vae"));
    }
}
