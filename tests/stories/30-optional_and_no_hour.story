# Introduced without an hour: who is added later is introduced to all.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors. Carla Neri <carla@c.example> is optional.
        mike <- acknowledge
wait 10m
        ana, ben, carla <- ask
ana -> ask: Yes. Only Tuesday 10 November, 9 to 10 am.
ben -> ask: Yes. Only Wednesday 11 November, 9 to 10 am.
        ana, ben <- times
wait 12d
        ana, ben, carla, ana, ben, carla <- reminder
        ana, ben <- times
        ana, ben <- introduction | lacks "Carla"
        mike <- report
carla -> ask: Yes, gladly.
        ana, ben, carla <- introduction
