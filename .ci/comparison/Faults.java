import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** What can be wrong with a link: its form, the text of a value, or a value that is not allowed. */
final class Faults {
    private static final List<String> NO_VALUES = List.of("", "NaN", "-Infinity", "0x1p3", "1d", "1,234.5", "1'000",
            "1e400", "-1e7", "1e-7", "1.5", "-3", "12345678901234567890123456789012345678901", "true%20", "NATS",
            "nothing", "%00", "\u00e9", "1,2,3,4,5,6,7", ",", "1;2");
    private static final List<String> FORMS = List.of("&colour=red", "&mu1", "&=1", "&&", "&mu1=%G1", "&q=%4",
            "&names=%FF%FE", "&a%00b=1", "&names=" + "x".repeat(10_000));
    private static final List<String> LABS = List.of("", "Gaussian", "gauss", "fit", "%20", "discrete%", "gaussian%00");

    private static final Map<String, List<String>> NOT_ALLOWED = Map.of(
            "gaussian", List.of("sigma1=0", "sigma2=1e-7", "mu2=1000001", "descent=1.5", "descent=1001", "step=0",
                    "step=11", "bins=1", "bins=1001", "samples=1000001", "seed=-1", "rate=0", "rate=100.1",
                    "hide=derivation", "hide=value,nothing", "hide=bars", "cover=p", "cover=value,", "ask=everything",
                    "guess=1", "ask=value&guess=1e7", "challenge=win", "challenge=find&mu1=1",
                    "challenge=reach&hints=3", "challenge=find&challengeSeed=0", "hints=1", "unit=bytes",
                    "logSigma=yes", "view=", "view=Curve", "estimator=K1", "drawer=open", "coordinates=log_sigma"),
            "multivariate", List.of("mu1=", "mu1=1,2,", "mu1=0,0&cov1=1,0.5,0.4,2", "mu1=0,0&cov1=1,2,2,1",
                    "mu1=0,0&cov1=1,0,0", "mu1=0,0&cov2=0,0,0,1", "mu1=0,0&cov2=-1,0,0,1", "mu1=0,0&var1=1,-1",
                    "mu1=0,0&cov1=1,0,0,1&var1=1,1", "mu1=0,0,0&mu2=0,0", "latentMu=1&latentLogVariance=",
                    "latentMu=1", "latentLogVariance=1,2", "latentMu=1,2&latentLogVariance=1",
                    "latentMu=0&latentLogVariance=701", "latentMu=0&latentLogVariance=0,1", "part=det", "part=log_det",
                    "mu1=" + repeated("0", 65), "mu1=" + repeated("0", 9) + "&cov1=" + repeated("1", 81),
                    "hide=densities", "cover=actions", "ask=jensenShannon", "guess=0", "view=curve", "density=1"),
            "discrete", List.of("p=1", "p=1,2&q=1,2,3", "p=0,0", "p=1,1&q=0,0", "p=-1,2", "p=1,x", "p=1,1e308,1e-308",
                    "p=" + repeated("1", 21), "p=1,1&names=a,a", "p=1,1&names=a,", "p=1,1&names=a",
                    "p=1,1&names=thirteen-long,b", "p=1,1&names=a%0A,b", "p=1,1&names=a%2Cb,c", "p=1,1&lockP=0",
                    "p=1,1&lockP=1.5", "p=1,1&lockQ=3", "p=1,1&lockQ=1,2,1", "symbols=10001", "symbols=-1",
                    "seed=1e9", "view=landscape", "hide=areas", "cover=outcomes", "ask=minimum", "guess=2"));

    private Faults() {
    }

    private static String repeated(String word, int times) {
        return String.join(",", Collections.nCopies(times, word));
    }

    /** Returns the link with one fault, or, seldom, with a change that does no harm. */
    static String in(String link, SplittableRandom random) {
        int mark = link.indexOf('?');
        String lab = mark < 0 ? link : link.substring(0, mark);
        String[] options = mark < 0 ? new String[0] : link.substring(mark + 1).split("&");
        return switch (random.nextInt(8)) {
            case 0 -> (mark < 0 ? link + "?" : link) + one(FORMS, random);
            case 1 -> one(LABS, random) + (mark < 0 ? "?mu1=0" : link.substring(mark));
            case 2 -> options.length == 0 ? lab + "?x=1" : link + "&" + options[random.nextInt(options.length)];
            case 3, 4 -> options.length == 0 ? lab + "?1=" : withoutValue(lab, options, random);
            default -> with(lab, options, one(NOT_ALLOWED.get(lab), random));
        };
    }

    private static String one(List<String> words, SplittableRandom random) {
        return words.get(random.nextInt(words.size()));
    }

    private static String withoutValue(String lab, String[] options, SplittableRandom random) {
        int which = random.nextInt(options.length);
        String name = options[which].substring(0, options[which].indexOf('='));
        options[which] = name + "=" + one(NO_VALUES, random);
        return lab + "?" + String.join("&", options);
    }

    /** What the link said of the same things goes. */
    private static String with(String lab, String[] options, String added) {
        Set<String> names = Arrays.stream(added.split("&")).map(Faults::name).collect(Collectors.toSet());
        return Arrays.stream(options).filter(each -> !names.contains(name(each)))
                .collect(Collectors.joining("&", lab + "?", "&" + added)).replace("?&", "?");
    }

    private static String name(String option) {
        return option.substring(0, option.indexOf('='));
    }
}
