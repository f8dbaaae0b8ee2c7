package org.disclosurereport.validation.diagnosis;
import java.util.*;
import org.disclosurereport.model.*;
import org.disclosurereport.model.finding.*;
import org.disclosurereport.model.form.*;
import org.disclosurereport.model.table.*;
import org.disclosurereport.testkit.*;
import org.junit.jupiter.api.Test;
class Trial {
  @Test void t() {
    Random r = new Random(1);
    for (int k=1;k<=3;k++) {
      int unique=0, offered=0, cut=0, none=0, smaller=0; long maxN=0, sum=0; int max=0; int n=300; long maxms=0; int maxSteps=0;
      for (int s=0;s<n;s++) {
        DisclosureReport rep = SampleReports.of(s%2==0?Edition.FY2021:Edition.FY2019, s);
        StatisticsTable t = rep.findTable("request").orElseThrow();
        Map<CellRef,Long> truth = new TreeMap<>(Comparator.comparing(CellRef::toString));
        StatisticsTable bad = t;
        while (truth.size()<k) { int c=r.nextInt(t.getDefinition().cells().size()); CellRef ref=t.getDefinition().cell(c).ref(); if (truth.containsKey(ref)) continue;
          long v=t.getNumber(c); List<Long> te=TableMutations.typingErrors(v); long nv = r.nextBoolean()? te.get(r.nextInt(te.size())) : Math.abs(v + r.nextInt(2001)-1000); if (nv<0||nv==v) continue; truth.put(ref,v); bad=bad.with(ref.row(),ref.column(),Cell.of(nv)); }
        long t0=System.nanoTime();
        List<Diagnosis> d = Diagnostician.standard().diagnose(rep.toBuilder().table(bad).build());
        long t1=System.nanoTime()-t0; sum+=t1; if (s>20) maxms=Math.max(maxms,t1);
        if (d.isEmpty()) { none++; continue; }
        Diagnosis x=d.get(0);
        if (!x.isComplete()) cut++;
        if (x.isUnique()) unique++;
        max=Math.max(max,x.getSuggestions().size());
        boolean ok=x.getSuggestions().stream().anyMatch(g->{ Map<CellRef,Long> m=new TreeMap<>(Comparator.comparing(CellRef::toString)); g.getSuspects().forEach(q->q.getExpected().ifPresent(e->m.put(q.getAddress(), e.longValueExact()))); return m.equals(truth);});
        if (ok) offered++; else if (!x.getSuggestions().isEmpty() && x.getSuggestions().get(0).getSuspects().size()<k) smaller++; else if (k<3) { System.out.println(truth+" "+x.getMessage().zh()+" "+x.getCellsTried()); }
        if (s<2) { System.out.println(truth); System.out.println(x.getMessage()); x.getSuggestions().stream().limit(3).forEach(g->System.out.println(" "+g.getWeight()+" "+g.getMessage())); }
      }
      System.out.println("k="+k+" n="+n+" unique="+unique+" offered="+offered+" smaller="+smaller+" cut="+cut+" undetected="+none+" maxSuggestions="+max+" avg us="+sum/n/1000+" max us="+maxms/1000);
    }
  }
}
