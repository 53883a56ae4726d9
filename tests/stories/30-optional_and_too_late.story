# The optional one answers when it is too late, or is not free at that hour: told once.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors. Carla Neri <carla@c.example> is optional.
        mike <- acknowledge
wait 10m
        ana, ben <- ask | has "perhaps one more" | lacks "Carla"
        carla <- ask
ana -> ask: yes
ben -> ask: yes
        ana, ben <- introduction with invitation Thu 10:30
        mike <- report
wait until 2026-11-04 12:00
        ana, ben <- day_before
carla -> ask: Yes, gladly!
        carla <- noted | has "too late"
wait until 2026-11-06 12:00
        ana, ben <- follow_up
