package consumer;

import java.util.Arrays;
import org.disclosurereport.model.form.Edition;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("Editions: " + Arrays.toString(Edition.values()));
    }
}
