# One forgets, is reminded, and names an hour.
mike -> intro: Please introduce ana@a.example and ben@b.example, both into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly. Tuesday 10 November or Wednesday 11 November, in the morning.
wait 3d
        ben <- reminder
ben -> reminder: yes, Wednesday 11 November at 10 is fine
        ana, ben <- introduction with invitation Wed 10:00
        mike <- report
