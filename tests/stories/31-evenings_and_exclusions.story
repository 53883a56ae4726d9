# Hours that somebody names replace the usual ones, evenings and weekends included; what is excluded is taken off.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes. Saturday 7 November from 6 pm to 8 pm, or any evening next week from 6 pm, but not Tuesday.
ben -> ask: Yes, Monday 9 November to Wednesday 11 November from 5 pm to 9 pm, but not on Monday.
        ana, ben <- introduction with invitation Wed 18:00
        mike <- report
